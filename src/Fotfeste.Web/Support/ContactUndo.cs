namespace Fotfeste.Web;

/// <summary>A contact that was logged or corrected a moment ago is taken back: withdrawn, or corrected back to what it said.</summary>
static class ContactUndo
{
    /// <summary>What: the contact.</summary>
    public const string Logged = "contact-logged";
    /// <summary>What: the contact, and the revision that the correction made.</summary>
    public const string Corrected = "contact-corrected";
    /// <summary>What: the contact that was withdrawn with a reason.</summary>
    public const string Misregistered = "contact-withdrawn";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Logged, WithdrawAsync), new(Corrected, CorrectBackAsync), new(Misregistered, (store, last) => LetStandAsync(store, last.Id<Contact>(0)))];

    /// <summary>A contact that was withdrawn stands again, and the appointment that it came of is logged.</summary>
    public static async Task LetStandAsync(Store store, Id<Contact> id)
    {
        var contact = await store.WithdrawnById(id);
        contact.StandAgain(store.Actor.StaffId);
        await store.LogAppointmentAgain(contact);
    }

    static async Task WithdrawAsync(Store store, LastSave last)
    {
        var contact = await store.Contacts.ById(last.Id<Contact>(0));
        contact.Withdraw(WithdrawalReason.Undone, store.Actor.StaffId, store.Now);
        await store.ReopenAppointmentOf(contact);
        await store.DropPromisesOf(contact.Id);
    }

    static async Task CorrectBackAsync(Store store, LastSave last)
    {
        var contact = await store.Contacts.ById(last.Id<Contact>(0));
        var before = contact.Revisions.OrderBy(r => r.CorrectedAt).ThenBy(r => r.Id.Value).LastOrDefault();
        if (before is null || before.Id != last.Id<ContactRevision>(1)) throw new Refusal("access.undo-too-late"); // somebody has corrected it since
        var enrolment = await store.Enrolments.ById(contact.EnrolmentId ?? throw new NotHere());
        contact.Correct(Id<ContactRevision>.New(store.Now), enrolment, before.Content, store.Actor.StaffId, store.Now, store.Actor.Today);
        store.Touch(contact);
    }
}
