namespace Fotfeste.Domain.Tests;

public sealed class PromiseMadeTests
{
    [Fact]
    public void A_talk_about_nobody_is_a_contact_with_an_employer_that_has_happened()
    {
        var talk = Talk(Some.Day);
        talk.Concern(VisitPurpose.LearnNeeds, VisitAbout.PracticeTowardsJob);

        Assert.Equal((null, VisitPurpose.LearnNeeds, VisitAbout.PracticeTowardsJob), (talk.EnrolmentId, talk.Purpose!.Value, talk.About!.Value));
        Assert.Equal("support.day-ahead", Assert.Throws<Refusal>(() => Talk(Some.Day.AddDays(1))).Codes.Single());
    }

    [Theory]
    [InlineData(" ", 3, "support.promise-missing")]
    [InlineData("Ringe", null, "support.promise-day-missing")]
    [InlineData("Ringe", -1, "support.promise-day-behind")]
    public void A_promise_says_what_and_by_when_and_not_before_the_talk(string what, int? due, string code)
    {
        var refusal = Assert.Throws<Refusal>(() => Promise(what, due is { } days ? Some.Day.AddDays(days) : null));

        Assert.Equal(code, refusal.Codes.Single());
    }

    [Fact]
    public void Once_kept_it_keeps_the_first_day_and_is_waited_for_no_more()
    {
        var promise = Promise("Ringe", Some.Day.AddDays(3));

        promise.Keep(Some.Day.AddDays(2));
        promise.Keep(Some.Day.AddDays(5));

        Assert.Equal((Some.Day.AddDays(2), false), (promise.KeptOn, promise.IsOpen));
    }

    [Fact]
    public void Another_day_is_agreed_from_today_on()
    {
        var promise = Promise("Ringe", Some.Day.AddDays(3));

        promise.Move(Some.Day.AddDays(9), Some.Day.AddDays(4));

        Assert.Equal(Some.Day.AddDays(9), promise.DueOn);
        Assert.Equal("support.promise-day-behind", Assert.Throws<Refusal>(() => promise.Move(Some.Day.AddDays(3), Some.Day.AddDays(4))).Codes.Single());
        Assert.Equal("support.promise-day-missing", Assert.Throws<Refusal>(() => promise.Move(null, Some.Day)).Codes.Single());
    }

    static Contact Talk(DateOnly day) => Contact.AboutNobody(Some.NewId<Contact>(), Some.NewId<Organisation>(), Some.NewId<Employer>(), Some.NewId<StaffMember>(), Some.Content(day: day) with { With = ContactParty.Employer }, Some.Day);

    static PromiseMade Promise(string what, DateOnly? due) => PromiseMade.In(Some.NewId<PromiseMade>(), Talk(Some.Day), Some.NewId<StaffMember>(), what, due, isTheirs: false);
}
