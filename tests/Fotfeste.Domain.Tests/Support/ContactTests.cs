namespace Fotfeste.Domain.Tests;

public sealed class ContactTests
{
    static readonly Id<StaffMember> Ida = Some.NewId<StaffMember>();

    [Fact]
    public void A_correction_keeps_what_stood_before_with_who_and_when()
    {
        var enrolment = Some.Enrolment();
        var contact = Some.Contact(enrolment, Ida, "Prøvde kassa");
        var at = DateTimeOffset.UnixEpoch;

        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Prøvde lageret"), Ida, at, Some.Day);
        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Prøvde lageret, gikk fint"), Ida, at.AddHours(1), Some.Day);

        Assert.Equal(["Prøvde kassa", "Prøvde lageret"], contact.Revisions.Select(r => r.Content.Note.Reveal()));
        Assert.Equal((Ida, at), (contact.Revisions[0].CorrectedBy, contact.Revisions[0].CorrectedAt));
        Assert.Equal(("Prøvde lageret, gikk fint", Ida), (contact.Content.Note.Reveal(), contact.CoachId));
    }

    [Fact]
    public void What_is_ticked_of_a_talk_with_an_employer_stays_when_it_is_corrected_or_withdrawn()
    {
        var enrolment = Some.Enrolment();
        var talk = Contact.Log(Some.NewId<Contact>(), enrolment, Ida, Some.Content(), Some.Day, Some.NewId<Employer>());
        Assert.Equal((false, false), (talk.FitsWish, talk.WithWhoHires)); // nobody has said so

        talk.Tick(fitsWish: true, withWhoHires: true);
        talk.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("x"), Ida, DateTimeOffset.UnixEpoch, Some.Day);
        talk.Withdraw(WithdrawalReason.Undone, Ida, DateTimeOffset.UnixEpoch);
        talk.StandAgain(Ida);

        Assert.Equal((true, true), (talk.FitsWish, talk.WithWhoHires));
    }

    [Fact]
    public void A_wish_is_somebodys_and_only_at_an_employer_somebody_hires()
    {
        var nobody = Contact.AboutNobody(Some.NewId<Contact>(), Some.NewId<Organisation>(), Some.NewId<Employer>(), Ida, Some.Content(), Some.Day);
        var atHome = Some.Contact(Some.Enrolment(), Ida);

        nobody.Tick(fitsWish: false, withWhoHires: true);

        Assert.True(nobody.WithWhoHires);
        Assert.Equal("support.wish-of-whom", Assert.Throws<Refusal>(() => nobody.Tick(true, true)).Codes.Single());
        Assert.Equal("support.talk-needs-employer", Assert.Throws<Refusal>(() => atHome.Tick(true, false)).Codes.Single());
        Assert.Equal("support.talk-needs-employer", Assert.Throws<Refusal>(() => atHome.Tick(false, true)).Codes.Single());
        atHome.Tick(false, false);
    }

    [Fact]
    public void Only_who_wrote_it_corrects_it_and_an_imported_one_belongs_to_all_who_support()
    {
        var (enrolment, odd) = (Some.Enrolment(), Some.NewId<StaffMember>());
        var (written, imported) = (Some.Contact(enrolment, Ida), Some.Contact(enrolment, null));

        var refusal = Assert.Throws<Refusal>(() => written.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("x"), odd, DateTimeOffset.UnixEpoch, Some.Day));
        imported.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("x"), odd, DateTimeOffset.UnixEpoch, Some.Day);

        Assert.Equal("support.not-own", refusal.Codes.Single());
        Assert.Equal("x", imported.Content.Note.Reveal());
    }

    [Fact]
    public void Who_may_correct_it_may_withdraw_it_once_and_then_it_is_neither_corrected_nor_retold()
    {
        var (enrolment, odd, at) = (Some.Enrolment(), Some.NewId<StaffMember>(), DateTimeOffset.UnixEpoch);
        var contact = Some.Contact(enrolment, Ida, "Prøvde kassa");

        Assert.Equal("support.not-own", Assert.Throws<Refusal>(() => contact.Withdraw(WithdrawalReason.Mistake, odd, at)).Codes.Single());
        Assert.False(contact.IsWithdrawn);
        contact.Withdraw(WithdrawalReason.Undone, Ida, at);
        contact.Withdraw(WithdrawalReason.Mistake, Ida, at.AddHours(1));

        Assert.Equal((true, WithdrawalReason.Undone, Ida, at), (contact.IsWithdrawn, contact.WithdrawnFor!.Value, contact.WithdrawnBy!.Value, contact.WithdrawnAt!.Value));
        Assert.Equal("support.withdrawn", Assert.Throws<Refusal>(() => contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("x"), Ida, at, Some.Day)).Codes.Single());
        contact.Retell(Some.NewId<ContactRevision>(), enrolment, Some.Content("x"), null, null, at, Some.Day);
        Assert.Equal("Prøvde kassa", contact.Content.Note.Reveal());
    }

    [Fact]
    public void What_was_logged_first_is_known_after_every_correction()
    {
        var enrolment = Some.Enrolment();
        var contact = Some.Contact(enrolment, Ida, "Først");
        Assert.Equal("Først", contact.AsLogged.Note.Reveal());

        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Så"), Ida, DateTimeOffset.UnixEpoch, Some.Day);
        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("Sist"), Ida, DateTimeOffset.UnixEpoch.AddHours(1), Some.Day);

        Assert.Equal("Først", contact.AsLogged.Note.Reveal());
    }

    [Fact]
    public void Saving_without_a_change_is_no_correction()
    {
        var enrolment = Some.Enrolment();
        var contact = Some.Contact(enrolment, Ida);

        contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content(), Ida, DateTimeOffset.UnixEpoch, Some.Day);

        Assert.Empty(contact.Revisions);
    }

    [Fact]
    public void A_refused_correction_changes_nothing()
    {
        var enrolment = Some.Enrolment();
        var contact = Some.Contact(enrolment, Ida);

        Assert.Throws<Refusal>(() => contact.Correct(Some.NewId<ContactRevision>(), enrolment, Some.Content("x", Some.Day.AddDays(1)), Ida, DateTimeOffset.UnixEpoch, Some.Day));
        Assert.Throws<ArgumentException>(() => contact.Correct(Some.NewId<ContactRevision>(), Some.Enrolment(), Some.Content("x"), Ida, DateTimeOffset.UnixEpoch, Some.Day));

        Assert.Equal((Some.Content(), 0), (contact.Content, contact.Revisions.Count));
    }

    [Theory]
    [InlineData(1, 30, 2, "support.day-ahead")]
    [InlineData(-31, 30, null, "support.day-outside-enrolment")]
    [InlineData(0, -1, null, "support.minutes-unlikely")]
    [InlineData(0, 721, null, "support.minutes-unlikely")]
    [InlineData(0, 30, -1, "support.next-before-contact")]
    [InlineData(-30, 0, 0, null)]
    [InlineData(0, 720, null, null)]
    public void A_contact_has_happened_within_the_support_and_took_a_likely_time(int day, int minutes, int? next, string? code)
    {
        var content = Some.Content(day: Some.Day.AddDays(day), minutes: minutes, next: next is { } n ? Some.Day.AddDays(n) : null);

        var refusal = Record.Exception(() => Contact.Log(Some.NewId<Contact>(), Some.Enrolment(Some.Day.AddDays(-30)), Ida, content, Some.Day)) as Refusal;

        Assert.Equal(code, refusal?.Codes.Single());
    }
}
