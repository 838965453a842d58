namespace Fotfeste.Domain.Tests;

public sealed class ReferralTests
{
    static readonly DateOnly Today = Some.Day;

    [Fact]
    public void Waiting_is_counted_from_the_first_time()
    {
        var referral = New();

        referral.Wait(Today);
        referral.Wait(Today.AddDays(5));

        Assert.Equal(6, referral.DaysWaiting(Today.AddDays(5)));
        Assert.True(referral.IsOpen);
    }

    [Fact]
    public void Nobody_waits_who_was_not_asked_to_or_has_an_answer()
    {
        var referral = New();
        Assert.Null(referral.DaysWaiting(Today));

        referral.Wait(Today);
        referral.Accept(Today.AddDays(1));

        Assert.Null(referral.DaysWaiting(Today.AddDays(2)));
        Assert.Equal((ReferralOutcome.Accepted, Today.AddDays(1)), (referral.Outcome, referral.AnsweredOn));
    }

    [Fact]
    public void To_decline_takes_a_reason_and_another_offer_by_name()
    {
        var referral = New();

        var refusal = Assert.Throws<Refusal>(() => referral.Decline("too-ill", " ", Today));
        Assert.Equal(["participants.decline-needs-reason", "participants.decline-needs-offer"], refusal.Codes);
        Assert.True(referral.IsOpen);
        referral.Decline("moved", "Jobbhuset i Vik", Today);

        Assert.Equal((ReferralOutcome.Declined, "moved", "Jobbhuset i Vik"), (referral.Outcome, referral.Reason, referral.OtherOffer.Reveal()));
    }

    [Fact]
    public void Capacity_and_diagnosis_are_no_reasons_to_decline() =>
        Assert.DoesNotContain(Codes.DeclineReasons, r => r.Contains("capacity", StringComparison.Ordinal) || r.Contains("diagnos", StringComparison.Ordinal) || r.Contains("ill", StringComparison.Ordinal));

    [Fact]
    public void Not_now_leaves_the_door_open_and_waiting_begins_anew()
    {
        var referral = New();
        referral.Wait(Today.AddDays(-40));
        referral.NotNow(Today);

        referral.TakeUpAgain(Today.AddDays(100));

        Assert.True(referral.IsOpen);
        Assert.Equal((null, 1), (referral.AnsweredOn, referral.DaysWaiting(Today.AddDays(100))));
        referral.Accept(Today.AddDays(101));
        Assert.Equal(ReferralOutcome.Accepted, referral.Outcome);
    }

    [Fact]
    public void Only_what_rests_can_be_taken_up_again()
    {
        var declined = New();
        declined.Decline("moved", "Jobbhuset", Today);

        Assert.Equal("participants.referral-not-resting", Assert.Throws<Refusal>(() => declined.TakeUpAgain(Today)).Codes.Single());
        Assert.Equal("participants.referral-not-resting", Assert.Throws<Refusal>(() => New().TakeUpAgain(Today)).Codes.Single());
    }

    public static TheoryData<string> Answers => ["wait", "accept", "decline", "not now"];

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_is_given_once(string answer)
    {
        var referral = New();
        referral.Accept(Today);

        var refusal = Assert.Throws<Refusal>(() => Give(referral, answer));

        Assert.Equal("participants.referral-answered", refusal.Codes.Single());
        Assert.Equal((ReferralOutcome.Accepted, null), (referral.Outcome, referral.Reason));
    }

    [Fact]
    public void It_comes_from_somewhere_and_not_from_the_future()
    {
        var refusal = Assert.Throws<Refusal>(() => New("the stars", Today.AddDays(1)));

        Assert.Equal(["participants.source-missing", "participants.day-ahead"], refusal.Codes);
    }

    static void Give(Referral referral, string answer)
    {
        if (answer == "wait") referral.Wait(Today);
        else if (answer == "accept") referral.Accept(Today);
        else if (answer == "decline") referral.Decline("moved", "Jobbhuset", Today);
        else referral.NotNow(Today);
    }

    static Referral New(string source = "self", DateOnly? received = null) =>
        Referral.Receive(Some.NewId<Referral>(), Some.Participant(), Some.NewId<Unit>(), source, received ?? Today.AddDays(-60), "Jobbe ute", null, null, null, Today);
}
