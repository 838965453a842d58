namespace Fotfeste.Domain.Tests;

public sealed class DisclosureTests
{
    static readonly Enrolment Support = Some.Enrolment();
    static readonly Id<Employer> Bakery = Some.NewId<Employer>(), Garage = Some.NewId<Employer>();
    static readonly DateTimeOffset Noon = new(Some.Day, new(12, 0), TimeSpan.Zero);

    [Fact]
    public void Without_an_agreement_the_person_is_nobody_by_name()
    {
        Assert.Same(Introduction.Nobody, Heard(Bakery));
        Assert.Same(Introduction.Nobody, Heard(Garage, Give(Bakery, "Viser meg")));
        Assert.Equal((null, true), (Introduction.Nobody.Name, Introduction.Nobody.Words.IsEmpty));
    }

    [Fact]
    public void What_was_agreed_about_one_employer_goes_before_what_was_agreed_about_all()
    {
        var (all, one) = (Give(null, "Flink med hendene", at: 2), Give(Bakery, "Trenger pause klokka ti", at: 1));

        Assert.Equal(("Kari Vik", "Trenger pause klokka ti"), Said(Heard(Bakery, all, one)));
        Assert.Equal(("Kari Vik", "Flink med hendene"), Said(Heard(Garage, all, one)));
    }

    [Theory, InlineData(-1, false), InlineData(0, true), InlineData(30, true), InlineData(31, false)]
    public void It_holds_from_its_first_day_to_its_last(int day, bool holds) =>
        Assert.Equal(holds, Heard(Bakery, Some.Day.AddDays(day), Give(Bakery, "Viser meg")).Name is not null);

    [Fact]
    public void Taken_back_it_holds_no_more_on_the_same_day_and_closes_what_was_agreed_about_all_before()
    {
        var (all, one) = (Give(null, "Flink med hendene"), Give(Bakery, "Viser meg", at: 1));

        one.TakeBack(Noon.AddHours(2));
        one.TakeBack(Noon.AddHours(5));

        Assert.Equal(Noon.AddHours(2), one.TakenBackAt);
        Assert.Same(Introduction.Nobody, Heard(Bakery, all, one));
        Assert.Equal("Kari Vik", Heard(Garage, all, one).Name);
        Assert.Equal("Nytt", Heard(Bakery, all, one, Give(Bakery, "Nytt", at: 3)).Words.Reveal());
    }

    [Fact]
    public void What_is_listed_is_what_employers_hear()
    {
        var (old, all, bakery, garage) = (Give(null, "Gammelt"), Give(null, "Flink med hendene", at: 1), Give(Bakery, "Viser meg", at: 2), Give(Garage, "Tåler støy", at: 3));
        Assert.Equal([("Flink med hendene", 0), ("Viser meg", 0), ("Tåler støy", 0)], Listed(old, all, bakery, garage));

        bakery.TakeBack(Noon.AddHours(4));

        Assert.Equal([("Flink med hendene", 1), ("Tåler støy", 0)], Listed(old, all, bakery, garage));
        Assert.Equal([Bakery], all.ButNot([old, all, bakery, garage], Some.Day));
        Assert.Equal([("Nytt", 0), ("Tåler støy", 0)], Listed(old, all, bakery, garage, Give(null, "Nytt", at: 5))); // which the bakery hears again
        Assert.Equal([("Tåler støy", 0)], MayHear.On(Some.Day, Support, true, [old, all, bakery, garage]).Select(h => (h.Agreed.Words.Reveal(), h.ButNot.Count)));
        Assert.Empty(MayHear.On(Some.Day.AddDays(31), Support, false, [old, all, bakery, garage]));
        var earlier = Give(Bakery, "Enda før", at: 1);
        Assert.Equal((true, false, false), (earlier.IsClosedWith([earlier, bakery]), bakery.IsClosedWith([earlier, bakery]), garage.IsClosedWith([bakery, garage])));

        static IEnumerable<(string, int)> Listed(params Disclosure[] given) => MayHear.On(Some.Day, Support, false, given).Select(h => (h.Agreed.Words.Reveal(), h.ButNot.Count));
    }

    [Fact]
    public void A_slip_is_put_right_only_while_nothing_newer_was_agreed()
    {
        var one = Give(Bakery, "Viser meg");
        one.TakeBack(Noon.AddHours(1));

        Assert.Throws<Refusal>(() => one.LetStand([one, Give(Bakery, "Nytt", at: 2)]));
        one.LetStand([one, Give(Garage, "Noe annet", at: 2)]);

        Assert.True(one.HoldsOn(Some.Day));
        Assert.Throws<Refusal>(() => one.LetStand([one]));
    }

    [Fact]
    public void When_the_support_is_over_nothing_may_be_said()
    {
        var support = Some.Enrolment();
        var one = Give(Bakery, "Viser meg", support: support);
        support.End(Some.Day.AddDays(2), "goal-reached", "work", Some.Day.AddDays(2));

        Assert.Equal("Kari Vik", Introduction.To("Kari Vik", support, false, [one], Bakery, Some.Day.AddDays(2)).Name);
        Assert.Same(Introduction.Nobody, Introduction.To("Kari Vik", support, false, [one], Bakery, Some.Day.AddDays(3)));
        Assert.Equal("disclosure.support-over", Assert.Throws<Refusal>(() => Disclosure.Give(Some.NewId<Disclosure>(), support, null, ("Noe", null), Some.Day.AddDays(3), Some.Day.AddDays(9), Some.NewId<StaffMember>(), Noon, Some.Day.AddDays(3))).Codes.Single());
    }

    [Fact]
    public void Of_another_support_nothing_is_said_and_of_a_protected_person_only_to_the_employer_that_was_agreed_about()
    {
        Assert.Same(Introduction.Nobody, Heard(Bakery, Give(Bakery, "Viser meg", support: Some.Enrolment())));
        Assert.Same(Introduction.Nobody, Introduction.To("Kari Vik", Support, true, [Give(null, "Flink")], Bakery, Some.Day));
        Assert.Equal("Kari Vik", Introduction.To("Kari Vik", Support, true, [Give(Bakery, "Flink")], Bakery, Some.Day).Name);
    }

    [Theory]
    [InlineData(" ", 30, "disclosure.words-missing")]
    [InlineData("Viser meg", null, "disclosure.until-missing")]
    [InlineData("Viser meg", -1, "disclosure.until-behind")]
    [InlineData("Viser meg", 367, "disclosure.too-long")]
    public void It_has_words_and_a_last_day_within_a_year(string words, int? until, string code)
    {
        var refusal = Assert.Throws<Refusal>(() => Disclosure.Give(Some.NewId<Disclosure>(), Support, null, (words, null), Some.Day, until is { } days ? Some.Day.AddDays(days) : null, Some.NewId<StaffMember>(), Noon, Some.Day));

        Assert.Equal(code, refusal.Codes.Single());
    }

    static (string?, string) Said(Introduction introduction) => (introduction.Name, introduction.Words.Reveal());

    static Introduction Heard(Id<Employer> employer, params Disclosure[] all) => Heard(employer, Some.Day, all);

    static Introduction Heard(Id<Employer> employer, DateOnly day, params Disclosure[] all) => Introduction.To("Kari Vik", Support, false, all, employer, day);

    static Disclosure Give(Id<Employer>? employer, string words, int at = 0, Enrolment? support = null) =>
        Disclosure.Give(Some.NewId<Disclosure>(), support ?? Support, employer, (words, null), Some.Day, Some.Day.AddDays(30), Some.NewId<StaffMember>(), Noon.AddHours(at), Some.Day);
}
