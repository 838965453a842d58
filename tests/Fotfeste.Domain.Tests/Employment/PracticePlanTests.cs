namespace Fotfeste.Domain.Tests;

public sealed class PracticePlanTests
{
    static readonly EmploymentSpell Practice = Some.Job(Some.Enrolment(), "work-practice");

    [Theory]
    [InlineData(" ", "Pakke", 30, "Jobb", "practice.purpose-missing")]
    [InlineData("Tempo", "", 30, "Jobb", "practice.content-missing")]
    [InlineData("Tempo", "Pakke", null, "Jobb", "practice.review-missing")]
    [InlineData("Tempo", "Pakke", -1, "Jobb", "practice.review-behind")]
    [InlineData("Tempo", "Pakke", 93, "Jobb", "practice.review-far")]
    [InlineData("Tempo", "Pakke", 30, null, "practice.then-missing")]
    public void It_says_what_for_what_is_done_when_we_look_and_what_happens_then(string purpose, string content, int? review, string? then, string code)
    {
        var refusal = Assert.Throws<Refusal>(() => PracticePlan.Agree(Some.NewId<PracticePlan>(), Practice, purpose, content, review is { } days ? Some.Day.AddDays(days) : null, then));

        Assert.Equal(code, refusal.Codes.Single());
    }

    [Fact]
    public void Looked_at_it_goes_on_to_another_day_or_is_no_longer_waited_for()
    {
        var plan = Agree();

        Assert.Equal("practice.outcome-missing", Assert.Throws<Refusal>(() => plan.Review(null, Some.Day.AddDays(50), Some.Day.AddDays(30))).Codes.Single());
        Assert.Equal("practice.next-missing", Assert.Throws<Refusal>(() => plan.Review(PracticeOutcome.GoesOn, null, Some.Day.AddDays(30))).Codes.Single());
        Assert.Equal("practice.next-behind", Assert.Throws<Refusal>(() => plan.Review(PracticeOutcome.GoesOn, Some.Day.AddDays(30), Some.Day.AddDays(30))).Codes.Single());
        plan.Review(PracticeOutcome.GoesOn, Some.Day.AddDays(50), Some.Day.AddDays(30));
        Assert.Equal((true, Some.Day.AddDays(50), 1), (plan.IsWaiting, plan.ReviewOn, plan.TimesExtended));

        plan.Review(PracticeOutcome.Hired, null, Some.Day.AddDays(50));
        Assert.Equal((false, Some.Day.AddDays(50), 1), (plan.IsWaiting, plan.ReviewedOn!.Value, plan.TimesExtended));
    }

    [Fact]
    public void What_was_agreed_is_changed_and_a_day_that_was_put_off_need_not_lie_near_the_first()
    {
        var plan = Agree();
        plan.Review(PracticeOutcome.GoesOn, Some.Day.AddDays(110), Some.Day.AddDays(30));

        plan.Change(Some.Day, "Tempo", "Pakke og rydde", Some.Day.AddDays(110), "Jobb");

        Assert.Equal(("Pakke og rydde", Some.Day.AddDays(110)), (plan.Content.Reveal(), plan.ReviewOn));
        plan.Change(Some.Day, "Tempo", "Pakke", Some.Day.AddDays(111), "Jobb");
        Assert.Throws<Refusal>(() => plan.Change(Some.Day, "Tempo", "Pakke", Some.Day.AddDays(31 + PracticePlan.LongestUntilReview + 1), "Jobb")); // counted from the last look
    }

    [Fact]
    public void Practice_is_what_a_pack_calls_placement_and_a_job_is_none()
    {
        Assert.Equal(["work-practice"], Some.Forms.Forms.Where(PracticePlan.IsFor).Select(f => f.Code));
        Assert.Equal((true, false, false), (new PracticeRecord(2, false).IsRepeatedWithoutHire, new PracticeRecord(1, false).IsRepeatedWithoutHire, new PracticeRecord(5, true).IsRepeatedWithoutHire));
    }

    [Theory, InlineData(8, false), InlineData(7, true), InlineData(0, true), InlineData(-3, true)]
    public void The_look_comes_up_the_week_before_with_a_line_of_its_own(int ahead, bool comes)
    {
        var facts = new SupportFacts(DateRange.Open(Some.Day.AddDays(-90)), 14, Some.Day.AddDays(-60), null, null, null, null, true) { PracticeReviewOn = Some.Day.AddDays(ahead) };

        var need = facts.NeedsOn(Some.Day).SingleOrDefault(n => n.Kind == NeedKind.PracticeReview);

        Assert.Equal(comes, need is { StandsAlone: true, IsLate: false });
    }

    static PracticePlan Agree() => PracticePlan.Agree(Some.NewId<PracticePlan>(), Practice, "Tempo", "Pakke", Some.Day.AddDays(30), "Jobb");
}
