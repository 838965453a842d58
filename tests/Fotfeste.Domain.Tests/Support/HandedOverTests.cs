namespace Fotfeste.Domain.Tests;

public sealed class HandedOverTests
{
    static readonly Id<StaffMember> Ida = Some.NewId<StaffMember>();
    static readonly DateTimeOffset Noon = new(Some.Day, new(12, 0), TimeSpan.Zero);

    [Fact]
    public void A_receiver_is_named_and_a_period_holds_a_day()
    {
        var enrolment = Some.Enrolment();

        Assert.Equal("support.receiver-missing", Refused(() => HandedOver.Plan(Some.NewId<HandedOver>(), enrolment, " ", Ida, Noon)));
        Assert.Equal("support.receiver-too-long", Refused(() => HandedOver.Plan(Some.NewId<HandedOver>(), enrolment, new('x', HandedOver.LongestReceiver + 1), Ida, Noon)));
        Assert.Equal("support.period-empty", Refused(() => HandedOver.Period(Some.NewId<HandedOver>(), enrolment, Some.Day, Some.Day.AddDays(-1), "NAV", Ida, Noon)));
        var given = HandedOver.Plan(Some.NewId<HandedOver>(), enrolment, " NAV Fjordland ", Ida, Noon);
        Assert.Equal((HandedOverPart.Plan, "NAV Fjordland", Ida, Noon, enrolment.Id), (given.Part, given.Receiver.Reveal(), given.GivenBy, given.GivenAt, given.EnrolmentId));
    }

    [Fact]
    public void A_contact_of_other_support_is_not_here_and_a_withdrawn_one_is_not_handed_over()
    {
        var (enrolment, other) = (Some.Enrolment(), Some.Enrolment());
        var contact = Some.Contact(enrolment, Ida);

        Assert.Throws<NotHere>(() => HandedOver.One(Some.NewId<HandedOver>(), other, contact, "NAV", Ida, Noon));
        contact.Withdraw(WithdrawalReason.Undone, Ida, Noon);
        Assert.Equal("support.withdrawn", Refused(() => HandedOver.One(Some.NewId<HandedOver>(), enrolment, contact, "NAV", Ida, Noon)));
    }

    [Fact]
    public void A_contact_corrected_after_it_was_handed_over_leaves_the_receiver_behind()
    {
        var enrolment = Some.Enrolment();
        var (contact, beside) = (Some.Contact(enrolment, Ida, day: Some.Day.AddDays(-2)), Some.Contact(enrolment, Ida, day: Some.Day));
        var one = HandedOver.One(Some.NewId<HandedOver>(), enrolment, contact, "NAV", Ida, Noon);
        var period = HandedOver.Period(Some.NewId<HandedOver>(), enrolment, Some.Day.AddDays(-5), Some.Day.AddDays(-1), "NAV", Ida, Noon);
        var plan = HandedOver.Plan(Some.NewId<HandedOver>(), enrolment, "NAV", Ida, Noon);
        Assert.Equal((true, true, false), (one.Holds(contact), period.Holds(contact), plan.Holds(contact)));
        Assert.Equal((false, false), (one.Holds(beside), period.Holds(beside)));
        Assert.False(one.IsBehind(contact));

        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Rettet", Some.Day.AddDays(-2)), Ida, Noon.AddMinutes(-1), Some.Day);
        Assert.False(one.IsBehind(contact)); // before it was handed over
        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Rettet igjen", Some.Day.AddDays(-2)), Ida, Noon.AddMinutes(1), Some.Day);

        Assert.Equal((true, true, false), (one.IsBehind(contact), period.IsBehind(contact), period.IsBehind(beside)));
    }

    static string Refused(Action act) => Assert.Throws<Refusal>(act).Codes.Single();
}
