namespace Fotfeste.Domain.Tests;

public sealed class StatusNoteTests
{
    static readonly DateOnly Today = Some.Day;

    [Fact]
    public void Only_what_is_so_can_be_told()
    {
        var referral = New();
        Assert.Equal([ReferralStatus.Received], StatusNote.TrueOf(referral));

        referral.Wait(Today);
        Assert.Equal([ReferralStatus.Received, ReferralStatus.Waiting], StatusNote.TrueOf(referral));
        referral.GivePlace(Today);
        Assert.Equal([ReferralStatus.Received, ReferralStatus.Agreed], StatusNote.TrueOf(referral));
        Assert.Equal("intake.status-not-so", Assert.Throws<Refusal>(() => Write(referral, ReferralStatus.Begun)).Codes.Single());
        referral.Accept(Today);
        Assert.Equal([ReferralStatus.Received, ReferralStatus.Begun], StatusNote.TrueOf(referral));
    }

    [Fact]
    public void Beyond_that_it_has_come_nothing_is_told_that_the_person_has_not_agreed_to()
    {
        var referral = New();
        referral.Wait(Today);

        Assert.Equal("intake.status-needs-agreement", Assert.Throws<Refusal>(() => Write(referral, ReferralStatus.Waiting, agreed: false)).Codes.Single());
        Assert.Equal("intake.status-needs-agreement", Assert.Throws<Refusal>(() => Write(referral, ReferralStatus.Received, "Vi møttes", agreed: false)).Codes.Single());
        Assert.Equal((ReferralStatus.Received, Today), (Write(referral, ReferralStatus.Received, agreed: false).Status, Today));
        Assert.Equal("Plass til høsten", Write(referral, ReferralStatus.Waiting, "Plass til høsten ").Words.Reveal());
    }

    static StatusNote Write(Referral referral, ReferralStatus status, string? words = null, bool agreed = true) =>
        StatusNote.Write(Some.NewId<StatusNote>(), referral, status, words, agreed, Some.NewId<StaffMember>(), Today);

    static Referral New() => Referral.Receive(Some.NewId<Referral>(), Some.Participant(), Some.NewId<Unit>(), "psychiatry", Today.AddDays(-9), null, null, null, null, Today);
}
