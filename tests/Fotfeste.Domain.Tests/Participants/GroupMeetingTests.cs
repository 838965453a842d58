namespace Fotfeste.Domain.Tests;

public sealed class GroupMeetingTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly Id<Unit> North = Some.NewId<Unit>();

    [Fact]
    public void The_agenda_is_what_is_open_in_the_unit_and_who_has_asked_longest_comes_first()
    {
        var (old, waiting, back, young) = (New(60), New(50), New(200), New(5));
        waiting.Wait(Today.AddDays(-1)); // was put on the list late, but asked before the younger one
        back.NotNow(Today.AddDays(-100));
        back.TakeUpAgain(Today.AddDays(-10)); // asks since then
        var (answered, elsewhere) = (New(70), New(80, Some.NewId<Unit>()));
        answered.NotNow(Today);

        Assert.Equal([old, waiting, back, young], Meeting().AgendaOf([young, back, elsewhere, waiting, answered, old]));
    }

    [Fact]
    public void Who_waits_until_a_later_day_comes_at_the_end_and_who_has_a_place_is_not_asked_about_again()
    {
        var (later, due, placed, young) = (New(60), New(50), New(40), New(5));
        later.Wait(Today.AddDays(-30), until: Today.AddDays(1), awaits: "Opplæring");
        due.Wait(Today.AddDays(-30), until: Today);
        placed.GivePlace(Today.AddDays(-3), "En jobbspesialist");

        Assert.Equal([due, young, later], Meeting().AgendaOf([placed, later, young, due]));
    }

    [Fact]
    public void A_place_leaves_the_referral_open_and_the_days_of_waiting_running_until_support_begins()
    {
        var (meeting, referral) = (Meeting(), New(60));

        Decide(meeting, referral, GroupAnswer.Accept, words: "En jobbspesialist");

        Assert.True(referral.IsOpen);
        Assert.Equal((Today, 11, "En jobbspesialist"), (referral.PlaceSince!.Value, referral.DaysWaiting(Today.AddDays(10))!.Value, referral.Awaits.Reveal()));
        referral.Accept(Today.AddDays(10));
        Assert.Equal((ReferralOutcome.Accepted, Today), (referral.Outcome, referral.PlaceSince!.Value));
    }

    [Fact]
    public void To_wait_says_for_what_and_until_when()
    {
        var (meeting, referral) = (Meeting(), New(60));

        Decide(meeting, referral, GroupAnswer.Wait, until: Today.AddDays(30), words: "Plass");

        Assert.Equal((Today.AddDays(30), "Plass", 1), (referral.WaitingUntil!.Value, referral.Awaits.Reveal(), referral.DaysWaiting(Today)!.Value));
        Assert.Equal((GroupAnswer.Wait, Today.AddDays(30), "Plass"), (meeting.About(referral.Id)!.Answer, meeting.About(referral.Id)!.Until!.Value, meeting.About(referral.Id)!.Words.Reveal()));
        Assert.Empty(meeting.AgendaOf([referral])); // it is in the minutes now
    }

    [Fact]
    public void To_decline_answers_the_referral_with_a_reason_and_another_offer()
    {
        var (meeting, referral) = (Meeting(), New(60));

        Assert.Equal(["participants.decline-needs-reason", "participants.decline-needs-offer"], Assert.Throws<Refusal>(() => Decide(meeting, referral, GroupAnswer.Decline, reason: "too-ill")).Codes);
        Assert.Empty(meeting.Decisions);
        Decide(meeting, referral, GroupAnswer.Decline, reason: "moved", words: "Jobbhuset i Vik");

        Assert.Equal((ReferralOutcome.Declined, Today, "moved", "Jobbhuset i Vik"), (referral.Outcome, referral.AnsweredOn!.Value, referral.Reason, referral.OtherOffer.Reveal()));
        Assert.Equal("participants.referral-answered", Assert.Throws<Refusal>(() => Decide(meeting, referral, GroupAnswer.Accept)).Codes.Single());
    }

    [Fact]
    public void Another_answer_of_the_same_meeting_takes_the_place_of_the_first()
    {
        var (meeting, referral) = (Meeting(), New(60));
        Decide(meeting, referral, GroupAnswer.Accept);

        Decide(meeting, referral, GroupAnswer.Wait, until: Today.AddDays(7));

        Assert.Equal(GroupAnswer.Wait, Assert.Single(meeting.Decisions).Answer);
        Assert.Equal((null, Today.AddDays(7)), (referral.PlaceSince, referral.WaitingUntil!.Value));
    }

    [Fact]
    public void An_answer_that_was_a_slip_is_taken_back_and_the_referral_waits_as_it_did()
    {
        var (meeting, referral) = (Meeting(), New(60));
        referral.Wait(Today.AddDays(-20), Today.AddDays(-1), "Opplæring");

        Decide(meeting, referral, GroupAnswer.Decline, reason: "moved", words: "Jobbhuset i Vik");
        meeting.TakeBack(referral);

        Assert.Equal((true, null, null, ""), (referral.IsOpen, referral.AnsweredOn, referral.Reason, referral.OtherOffer.Reveal()));
        Assert.Equal((Today.AddDays(-20), Today.AddDays(-1), null, "Opplæring"), (referral.WaitingSince!.Value, referral.WaitingUntil!.Value, referral.PlaceSince, referral.Awaits.Reveal()));
        Assert.Empty(meeting.Decided());
        Assert.Equal([referral], meeting.AgendaOf([referral]));
        meeting.Change(Today.AddDays(-1), null, null, Today); // it has decided nothing
        Assert.Equal("access.undo-too-late", Assert.Throws<Refusal>(() => meeting.TakeBack(referral)).Codes.Single());
    }

    [Fact]
    public void An_answer_that_took_the_place_of_another_gives_it_back_and_one_taken_back_can_be_answered_again()
    {
        var (meeting, referral) = (Meeting(), New(60));
        Decide(meeting, referral, GroupAnswer.Wait, until: Today.AddDays(7), words: "Plass");
        Decide(meeting, referral, GroupAnswer.Accept, words: "En jobbspesialist");

        meeting.TakeBack(referral);

        Assert.Equal((GroupAnswer.Wait, Today.AddDays(7), "Plass"), (meeting.About(referral.Id)!.Answer, meeting.About(referral.Id)!.Until!.Value, meeting.About(referral.Id)!.Words.Reveal()));
        Assert.Equal((null, Today.AddDays(7), "Plass"), (referral.PlaceSince, referral.WaitingUntil!.Value, referral.Awaits.Reveal()));
        var (other, agreed) = (Meeting(), New(50));
        Decide(other, agreed, GroupAnswer.Accept);
        other.TakeBack(agreed);
        agreed.Agree(Today, "Navnet mitt", Today);
        Decide(other, agreed, GroupAnswer.Wait);
        Assert.Equal((GroupAnswer.Wait, true, true), (Assert.Single(other.Decisions).Answer, other.About(agreed.Id)!.WasNamed, other.Names(agreed)));
    }

    [Fact]
    public void Nobody_is_named_who_had_not_agreed_by_the_day_of_the_meeting()
    {
        var (meeting, agreed, later) = (Meeting(), New(60), New(50));
        agreed.Agree(Today, "Navnet mitt", Today);
        Assert.True(meeting.Names(agreed));
        Assert.False(meeting.Names(later));
        Decide(meeting, agreed, GroupAnswer.Accept);
        Decide(meeting, later, GroupAnswer.Accept);

        later.Agree(Today, "Navnet mitt", Today); // the minutes were written before that

        Assert.True(meeting.Names(agreed));
        Assert.False(meeting.Names(later));
        agreed.TakeBackAgreement();
        Assert.False(meeting.Names(agreed));
    }

    [Fact]
    public void An_agreement_has_a_day_that_has_been_and_words()
    {
        var refusal = Assert.Throws<Refusal>(() => New(60).Agree(Today.AddDays(1), " ", Today));

        Assert.Equal(["participants.day-ahead", "intake.agreement-needs-words"], refusal.Codes);
    }

    [Fact]
    public void Nothing_is_decided_before_the_meeting_or_about_another_units_referral_or_for_a_day_gone_by()
    {
        var (ahead, meeting) = (Meeting(Today.AddDays(1)), Meeting());

        Assert.Equal("intake.meeting-ahead", Assert.Throws<Refusal>(() => Decide(ahead, New(60), GroupAnswer.Accept)).Codes.Single());
        Assert.Equal("intake.meeting-before-referral", Assert.Throws<Refusal>(() => Decide(Meeting(Today.AddDays(-61)), New(60), GroupAnswer.Accept)).Codes.Single());
        Assert.Throws<NotHere>(() => Decide(meeting, New(60, Some.NewId<Unit>()), GroupAnswer.Accept));
        Assert.Equal("intake.until-gone", Assert.Throws<Refusal>(() => Decide(meeting, New(60), GroupAnswer.Wait, until: Today)).Codes.Single());
        Assert.Empty(meeting.Decisions);
    }

    [Fact]
    public void A_meeting_that_has_decided_something_keeps_its_day_and_none_is_far_ahead_or_years_ago()
    {
        var meeting = Meeting();
        meeting.Change(Today.AddDays(-1), "Rådhuset", "NAV", Today);
        Decide(meeting, New(60), GroupAnswer.Accept);

        Assert.Equal("intake.meeting-held", Assert.Throws<Refusal>(() => meeting.Change(Today, "Rådhuset", "NAV", Today)).Codes.Single());
        meeting.Change(Today.AddDays(-1), "Biblioteket", "NAV, skolen", Today);
        Assert.Equal(("Biblioteket", "NAV, skolen"), (meeting.Place.Reveal(), meeting.Present.Reveal()));
        Assert.Equal("intake.meeting-long-ago", Assert.Throws<Refusal>(() => Meeting(default(DateOnly))).Codes.Single());
        Assert.Equal("intake.meeting-far-ahead", Assert.Throws<Refusal>(() => Meeting(Today.AddDays(GroupMeeting.FurthestAhead + 1))).Codes.Single());
    }

    static void Decide(GroupMeeting meeting, Referral referral, GroupAnswer answer, DateOnly? until = null, string? reason = null, string? words = null) =>
        meeting.Decide(Some.NewId<GroupDecision>(), referral, answer, until, reason, words, Today);

    static GroupMeeting Meeting(DateOnly? day = null) => GroupMeeting.Plan(Some.NewId<GroupMeeting>(), Some.NewId<Organisation>(), North, day ?? Today, null, null, Today);

    static Referral New(int daysAgo, Id<Unit>? unit = null) =>
        Referral.Receive(Some.NewId<Referral>(), Some.Participant(), unit ?? North, "self", Today.AddDays(-daysAgo), null, null, null, null, Today);
}
