namespace Fotfeste.Domain.Tests;

public sealed class SavedViewTests
{
    static readonly StaffMember Ida = new(Some.NewId<StaffMember>(), Some.NewId<Organisation>(), "Ida Nord");
    static readonly ListFilter Late = ListFilter.Of(ViewedList.Participants, ("show", "Late"), ("order", "Name"));

    [Fact]
    public void A_filter_keeps_the_parts_that_its_list_knows_in_one_order_and_nothing_else()
    {
        var people = ListFilter.Of(ViewedList.Participants, ("order", "Newest"), ("q", "Kari"), ("show", " Late "), ("show", "Ended"), ("at", "7"), ("phase", ""), ("part", null));

        Assert.Equal("show=Late&order=Newest", people.Text);
        Assert.Equal(ListFilter.Of(ViewedList.Participants, ("show", "Late"), ("order", "Newest")), people);
        Assert.Equal(("Late", null), (people["show"], people["phase"]));
        Assert.Equal("", ListFilter.Of(ViewedList.Employers, ("show", "Late"), ("q", new string('x', ListFilter.Longest + 1))).Text);
    }

    [Fact]
    public void What_was_searched_for_comes_back_as_it_was_typed_whatever_signs_are_in_it()
    {
        const string Typed = "Smør & brød = 50 % ?#ø";

        var kept = ListFilter.Read(ViewedList.Employers, ListFilter.Of(ViewedList.Employers, ("q", Typed)).Text);

        Assert.Equal(Typed, kept["q"]);
        Assert.DoesNotContain('#', kept.Text);
        Assert.Single(kept.Parts);
        Assert.Equal("", ListFilter.Read(ViewedList.Employers, "handler=Csv&&=x&q").Text);
    }

    [Theory, InlineData(null, "views.name-missing"), InlineData("  ", "views.name-missing"), InlineData("Alle som har ventet lengst av dem som søker", "views.name-too-long")]
    public void A_view_has_a_name_that_fits_on_a_button(string? name, string refusal)
    {
        var view = Save("Sene");

        Assert.Equal([refusal], Assert.Throws<Refusal>(() => Save(name)).Codes);
        Assert.Equal([refusal], Assert.Throws<Refusal>(() => view.Rename(name)).Codes);
        Assert.Equal("Sene", view.Name);
    }

    [Fact]
    public void A_view_of_everything_is_none()
    {
        var nothing = ListFilter.Of(ViewedList.Employers, ("q", " "));

        Assert.Equal(["views.name-missing", "views.nothing-chosen"], Assert.Throws<Refusal>(() => SavedView.Save(Some.NewId<SavedView>(), Ida, null, "", ViewedList.Employers, nothing)).Codes);
    }

    [Fact]
    public void Until_somebody_orders_them_the_own_come_before_the_teams_and_the_oldest_first()
    {
        var (team, first, second) = (At(1, Some.NewId<Unit>()), At(2), At(3));

        Assert.Equal([first, second, team], Habit().Sorted([second, team, first]));
    }

    [Fact]
    public void One_place_up_or_down_and_at_the_ends_nothing_happens()
    {
        var (a, b, c) = (At(1), At(2), At(3));
        var habit = Habit();

        habit.Move(c, -1, [a, b, c]);
        habit.Move(a, -1, [a, b, c]);
        Assert.Equal([a, c, b], habit.Sorted([a, b, c]));
        habit.Move(a, 1, [a, b, c]);
        habit.Move(b, 1, [a, b, c]);
        Assert.Equal([c, a, b], habit.Sorted([a, b, c]));
        var newest = At(4);
        Assert.Equal([c, a, b, newest], habit.Sorted([newest, a, b, c]));
    }

    [Fact]
    public void What_is_out_of_sight_in_one_role_keeps_its_place_for_the_other()
    {
        var (a, b, teams) = (At(1), At(2), At(3, Some.NewId<Unit>()));
        var habit = Habit();
        habit.Move(teams, -1, [a, b, teams]);

        habit.Move(b, -1, [a, b]); // as a coach elsewhere

        Assert.Equal([b, a, teams], habit.Sorted([a, b, teams]));
    }

    [Fact]
    public void A_list_opens_with_one_view_at_most_and_with_none_that_is_gone()
    {
        var (a, b) = (At(1), At(2));
        var habit = Habit();

        habit.OpenWith(a);
        habit.OpenWith(b);
        Assert.Same(b, habit.First([a, b]));
        Assert.Null(habit.First([a]));
        habit.Move(b, -1, [a, b]);
        habit.Forget(b);

        Assert.Null(habit.Opens);
        Assert.DoesNotContain($"{b.Id}", habit.Order, StringComparison.Ordinal);
        habit.OpenWith(a);
        habit.OpenWith(null);
        Assert.Null(habit.First([a, b]));
    }

    static ViewHabit Habit() => new(Some.NewId<ViewHabit>(), Ida.OrganisationId, Ida.Id, ViewedList.Participants);

    static SavedView Save(string? name) => SavedView.Save(Some.NewId<SavedView>(), Ida, null, name, ViewedList.Participants, Late);

    // The later it was made, the greater its identity.
    static SavedView At(int second, Id<Unit>? team = null) => SavedView.Save(Id<SavedView>.New(DateTimeOffset.UnixEpoch.AddSeconds(second)), Ida, team, $"{second}", ViewedList.Participants, Late);
}
