namespace Fotfeste.Domain.Tests;

public sealed class AbsenceTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly TestWorld Team = new(Today);
    static readonly DateRange Week = new(Today, Today.AddDays(6));

    static Rota RotaWith(params Absence[] absences) => new(Team.Roles, Team.Units, absences);

    static Absence Away(StaffMember staff, DateRange days, StaffMember? deputy = null, Rota? rota = null) =>
        Absence.Register(Some.NewId<Absence>(), staff, days, deputy?.Id, rota ?? RotaWith(), Today);

    static string RefusalTo(Action act) => Assert.Single(Assert.Throws<Refusal>(act).Codes);

    [Theory]
    [InlineData(0, null, "absence.backwards")]
    [InlineData(3, 2, "absence.backwards")]
    [InlineData(-9, -1, "absence.over")]
    [InlineData(0, 366, "absence.too-long")]
    public void Days_that_cannot_be_are_refused(int from, int? until, string refusal) =>
        Assert.Equal(refusal, RefusalTo(() => Away(Team.Coaches[0], new(Today.AddDays(from), until is { } last ? Today.AddDays(last) : null))));

    [Fact]
    public void An_absence_may_have_begun_and_lasts_a_year_at_most() =>
        Assert.Equal(366, Away(Team.Coaches[0], new(Today.AddDays(-3), Today.AddDays(362))).Days.Days);

    [Fact]
    public void Nobody_is_away_twice_at_once_but_the_same_absence_can_be_changed()
    {
        var first = Away(Team.Coaches[0], Week);

        Assert.Equal("absence.already-away", RefusalTo(() => Away(Team.Coaches[0], new(Today.AddDays(6), Today.AddDays(8)), rota: RotaWith(first))));
        first.Change(new(Today, Today.AddDays(9)), null, RotaWith(first), Today);
        Assert.Equal(Today.AddDays(9), first.Days.Until);
    }

    [Fact]
    public void A_deputy_is_somebody_else_who_is_there_and_works_in_the_unit()
    {
        var (ida, odd, eva) = (Team.Coaches[0], Team.Coaches[1], Team.Coaches[2]);
        var oddIsAway = Away(odd, new(Today.AddDays(6), Today.AddDays(8)));

        Assert.Equal("absence.deputy-oneself", RefusalTo(() => Away(ida, Week, ida)));
        Assert.Equal("absence.deputy-away", RefusalTo(() => Away(ida, Week, odd, RotaWith(oddIsAway))));
        Assert.Equal("absence.deputy-elsewhere", RefusalTo(() => Away(ida, Week, eva)));
        Assert.Equal("absence.deputy-elsewhere", RefusalTo(() => Away(ida, Week, Team.Evaluator)));
        Assert.Equal(odd.Id, Away(ida, new(Today, Today.AddDays(5)), odd, RotaWith(oddIsAway)).DeputyId);
    }

    [Fact]
    public void A_coachs_post_is_filled_from_the_unit_or_above_and_a_leaders_from_below_too()
    {
        var top = new StaffMember(Some.NewId<StaffMember>(), Team.Organisation.Id, "Tora Topp");
        var rota = new Rota([.. Team.Roles, new Role(Some.NewId<Role>(), top, Persona.Leader, Team.Association.Id, DateRange.Open(Today))], Team.Units, []);

        Assert.Equal([Team.Coaches[1].Id, Team.NorthLeader.Id, top.Id], rota.DeputiesFor(Team.Coaches[0].Id, Week).Order(Comparer<Id<StaffMember>>.Create((a, b) => Rank(a) - Rank(b))));
        Assert.True(rota.MayStandIn(Team.Coaches[0].Id, Team.NorthLeader.Id, Week));
        Assert.True(rota.MayStandIn(Team.Coaches[2].Id, top.Id, Week));
        Assert.False(rota.MayStandIn(Team.Coaches[2].Id, Team.NorthLeader.Id, Week));
        Assert.False(rota.MayStandIn(Team.Coaches[1].Id, Team.Coaches[0].Id, new(Today.AddYears(-3), Today.AddYears(-2)))); // before either had the post

        int Rank(Id<StaffMember> id) => id == top.Id ? 2 : id == Team.NorthLeader.Id ? 1 : 0;
    }

    [Fact]
    public void Back_early_ends_it_the_day_before_and_one_that_had_not_begun_holds_no_day()
    {
        var (begun, ahead) = (Away(Team.Coaches[0], new(Today.AddDays(-2), Today.AddDays(5))), Away(Team.Coaches[1], new(Today.AddDays(2), Today.AddDays(5))));

        begun.BackOn(Today);
        ahead.BackOn(Today);

        Assert.Equal(Today.AddDays(-1), begun.Days.Until);
        Assert.True(ahead.IsWithdrawn);
    }

    [Fact]
    public void A_deputy_holds_the_posts_of_the_day_that_fit_and_none_before_or_after()
    {
        var ida = Team.Coaches[0];
        Role[] posts = [.. Team.Roles.Where(r => r.StaffId == ida.Id), new(Some.NewId<Role>(), ida, Persona.Leader, Team.South.Id, DateRange.Open(Today)), new(Some.NewId<Role>(), ida, Persona.Evaluator, null, DateRange.Open(Today))];
        var deputyship = new Deputyship(ida.Id, ida.Name, Week, posts);
        Role[] own = [.. Team.Roles.Where(r => r.StaffId == Team.Coaches[1].Id)];

        Assert.Equal(Persona.Coach, Assert.Single(deputyship.On(Today, own, Team.Units)!.Posts).Persona);
        Assert.Null(deputyship.On(Today.AddDays(-1), own, Team.Units));
        Assert.Null(deputyship.On(Today.AddDays(7), own, Team.Units));
        Assert.Null(deputyship.On(Today, [.. Team.Roles.Where(r => r.StaffId == Team.Evaluator.Id)], Team.Units));
    }
}
