using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ContactQueries
{
    /// <summary>The newest first.</summary>
    public static Task<List<Contact>> Of(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        contacts.AsNoTracking().Where(c => c.EnrolmentId == enrolment).OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).ToListAsync();

    /// <summary>With what it said before.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Contact> ById(this DbSet<Contact> contacts, Id<Contact> id) =>
        await contacts.Include(c => c.Revisions).SingleOrDefaultAsync(c => c.Id == id) ?? throw new NotHere();

    /// <summary>The contact that this very form has made already, standing or withdrawn, with what it said before; null when there is none.</summary>
    public static Task<Contact?> MadeBy(this Store store, Id<Contact> form) =>
        store.ForWithdrawn<Contact>().AsNoTracking().Include(c => c.Revisions).SingleOrDefaultAsync(c => c.Id == form);

    /// <summary>One that is withdrawn, with what it said before.</summary>
    /// <exception cref="NotHere">Invented, standing, or not this actor's.</exception>
    public static async Task<Contact> WithdrawnById(this Store store, Id<Contact> id) =>
        await store.ForWithdrawn<Contact>().Include(c => c.Revisions).SingleOrDefaultAsync(c => c.Id == id && c.WithdrawnAt != null) ?? throw new NotHere();

    /// <summary>What the actor has withdrawn with a reason and could let stand again, the latest first, and not without end.</summary>
    public static async Task<IReadOnlyList<WithdrawnContact>> WithdrawnContacts(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var me = store.Actor.StaffId;
        var rows = await store.ForWithdrawn<Contact>().AsNoTracking().Where(c => c.WithdrawnBy == me && c.WithdrawnAt != null && c.WithdrawnFor != WithdrawalReason.Undone)
            .OrderByDescending(c => c.WithdrawnAt).ThenByDescending(c => c.Id).Take(MostWithdrawn).ToListAsync();
        var (enrolments, employers) = (rows.Select(r => r.EnrolmentId).OfType<Id<Enrolment>>().Distinct().ToList(), rows.Where(r => r.EnrolmentId is null).Select(r => r.EmployerId).OfType<Id<Employer>>().Distinct().ToList());
        var people = await (from e in store.Enrolments
                            where enrolments.Contains(e.Id)
                            join p in store.Participants on e.ParticipantId equals p.Id
                            select new { e.Id, p.Name }).ToDictionaryAsync(e => e.Id, e => e.Name);
        var firms = await store.Employers.Where(e => employers.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
        return [.. rows.Select(r => new WithdrawnContact(r, r.EnrolmentId is { } enrolment ? people.GetValueOrDefault(enrolment, "") : firms.GetValueOrDefault(r.EmployerId ?? default, "")))];
    }

    /// <summary>Those too that were withdrawn: an import that comes again must not bring them back.</summary>
    public static IQueryable<Contact> AlsoWithdrawn(this Store store) => store.ForWithdrawn<Contact>().Include(c => c.Revisions).AsSplitQuery();

    /// <summary>The days of the contacts, the newest first: enough to decide how far back a page goes, and nothing anybody reads.</summary>
    public static Task<List<DateOnly>> DaysOf(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        contacts.Where(c => c.EnrolmentId == enrolment).Select(c => c.Content.Day).OrderByDescending(d => d).ToListAsync();

    /// <summary>From this day on, with what each said before; the newest first.</summary>
    public static Task<List<Contact>> Since(this DbSet<Contact> contacts, Id<Enrolment> enrolment, DateOnly first) =>
        contacts.AsNoTracking().Include(c => c.Revisions).Where(c => c.EnrolmentId == enrolment && c.Content.Day >= first)
            .OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).ToListAsync();

    /// <summary>The latest contact, which says what comes next; null when there is none yet.</summary>
    public static Task<Contact?> Latest(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        contacts.AsNoTracking().Where(c => c.EnrolmentId == enrolment).OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).FirstOrDefaultAsync();

    /// <summary>What was agreed when the two last met or spoke; empty when nothing was. What was agreed with others, or noted after a meeting to which nobody came, is not the person's.</summary>
    public static async Task<Sealed> AgreedWithPerson(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        (await contacts.AsNoTracking().Where(c => c.EnrolmentId == enrolment && c.Content.Met && c.Content.With == ContactParty.Person).OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).FirstOrDefaultAsync())?.Content.NextStep ?? Sealed.Nothing;

    /// <summary>The day of the first talk with somebody on the employer's side; null when there was none. As <see cref="ContactContent.ReachedEmployer"/> says, where a database can hear it.</summary>
    public static Task<DateOnly?> FirstWithEmployer(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        contacts.WithEmployer().Where(c => c.EnrolmentId == enrolment).Select(c => (DateOnly?)c.Content.Day).MinAsync();

    internal static IQueryable<Contact> WithEmployer(this IQueryable<Contact> contacts) =>
        contacts.Where(c => c.Content.Met && (c.Content.With == ContactParty.Employer || c.Content.With == ContactParty.Mentor) && c.Content.Kind != ContactKind.Message);

    /// <summary>What was talked about with or about this employer, as far as the actor may read it; the newest first, and not without end.</summary>
    public static async Task<List<ContactAbout>> About(this DbSet<Contact> contacts, Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await contacts.AsNoTracking().Where(c => c.EmployerId == employer).OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).Take(MostAbout).ToListAsync();
        var enrolments = rows.Select(r => r.EnrolmentId).OfType<Id<Enrolment>>().Distinct().ToList();
        var names = await (from e in store.Enrolments
                           where enrolments.Contains(e.Id)
                           join p in store.Participants on e.ParticipantId equals p.Id
                           select new { e.Id, p.Name }).ToDictionaryAsync(e => e.Id, e => e.Name);
        return [.. rows.Select(r => new ContactAbout(r, r.EnrolmentId is { } enrolment ? names.GetValueOrDefault(enrolment) : null))];
    }

    const int MostAbout = 50, MostWithdrawn = 200;
}
