using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class AppointmentQueries
{
    const int MostWithEmployer = 10;

    /// <summary>With what it was before.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's to see.</exception>
    public static async Task<Appointment> ById(this DbSet<Appointment> appointments, Id<Appointment> id) =>
        await appointments.Include(a => a.Revisions).SingleOrDefaultAsync(a => a.Id == id) ?? throw new NotHere();

    /// <summary>With the names that go with it, to look at.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's to see.</exception>
    public static async Task<AppointmentLine> LineOf(this Store store, Id<Appointment> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await LinesAsync(store, store.Appointments.Where(a => a.Id == id))).SingleOrDefault() ?? throw new NotHere();
    }

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Appointment> appointments, Id<Appointment> id) => appointments.AnyAsync(a => a.Id == id);

    /// <summary>The one that this contact came of; null when there is none.</summary>
    public static Task<Appointment?> ThatBecame(this DbSet<Appointment> appointments, Id<Contact> contact) => appointments.FirstOrDefaultAsync(a => a.ContactId == contact);

    /// <summary>A contact was withdrawn: the appointment that it came of is to be logged again.</summary>
    public static async Task ReopenAppointmentOf(this Store store, Contact withdrawn)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(withdrawn);
        (await store.Appointments.ThatBecame(withdrawn.Id))?.Reopen(withdrawn);
    }

    /// <summary>The contact stands after all, and with it what it says of its appointment.</summary>
    public static async Task LogAppointmentAgain(this Store store, Contact restored)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(restored);
        (await store.Appointments.Include(a => a.Revisions).FirstOrDefaultAsync(a => a.WithdrawnContactId == restored.Id))?.LogAgain(restored);
    }

    /// <summary>The actor's own on these days and those of whom the actor stands in for, called off and logged ones too, in order; without those about people who are no longer in sight.</summary>
    public static Task<List<AppointmentLine>> Mine(this Store store, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(store);
        return LinesAsync(store, store.Appointments.Where(a => store.Posts.Contains(a.StaffId) && a.Day >= first && a.Day <= last));
    }

    /// <summary>What of the actor's own may leave the house for a telephone: nothing about who lives under protected identity, whoever asks.</summary>
    public static Task<List<AppointmentLine>> MineForFeed(this Store store, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(store);
        return LinesAsync(store, store.Appointments.Where(a => a.StaffId == store.Supporter && a.Day >= first && a.Day <= last
            && !store.Enrolments.Any(e => e.Id == a.EnrolmentId && store.Protections.Any(p => p.ParticipantId == e.ParticipantId && p.LiftedAt == null))));
    }

    /// <summary>The actor's next one that is to be after that day; null when none is.</summary>
    public static async Task<AppointmentLine?> MyNextAfter(this Store store, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await LinesAsync(store, Open(store.Appointments).Where(a => store.Posts.Contains(a.StaffId) && a.Day > day).OrderBy(a => a.Day).ThenBy(a => a.Start).ThenBy(a => a.Id).Take(1))).FirstOrDefault();
    }

    /// <summary>Those that are to be within the support from today on, whoever on the staff has planned them, the next first.</summary>
    public static Task<List<AppointmentLine>> AheadOf(this Store store, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        return LinesAsync(store, Open(store.Appointments).Where(a => a.EnrolmentId == enrolment && a.Day >= store.Today));
    }

    /// <summary>Those with this employer from today on, as far as the actor may see them, the next first.</summary>
    public static Task<List<AppointmentLine>> AheadWith(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        return LinesAsync(store, Open(store.Appointments).Where(a => a.EmployerId == employer && a.Day >= store.Today).OrderBy(a => a.Day).ThenBy(a => a.Start).ThenBy(a => a.Id).Take(MostWithEmployer));
    }

    /// <summary>The first of today's within the support that has begun and is not logged: what a contact written now is most likely about.</summary>
    public static Task<Appointment?> BegunToday(this DbSet<Appointment> appointments, Id<Enrolment> enrolment, DateOnly today, TimeOnly now) =>
        Open(appointments).AsNoTracking().Where(a => a.EnrolmentId == enrolment && a.Day == today && a.Start <= now).OrderBy(a => a.Start).ThenBy(a => a.Id).FirstOrDefaultAsync();

    internal static IQueryable<Appointment> Open(IQueryable<Appointment> appointments) => appointments.Where(a => !a.IsCancelled && a.ContactId == null);

    static async Task<List<AppointmentLine>> LinesAsync(Store store, IQueryable<Appointment> chosen)
    {
        var rows = await (from a in chosen.Include(a => a.Revisions)
                          join s in store.Staff on a.StaffId equals s.Id
                          join e in store.Enrolments on a.EnrolmentId equals e.Id into enrolments
                          from e in enrolments.DefaultIfEmpty()
                          join p in store.Participants on e.ParticipantId equals p.Id into people
                          from p in people.DefaultIfEmpty()
                          join f in store.Employers on a.EmployerId equals f.Id into firms
                          from f in firms.DefaultIfEmpty()
                          orderby a.Day, a.Start, a.Id
                          select new { Appointment = a, Person = (string?)p.Name, Employer = (string?)f.Name, Staff = s.Name }).AsNoTracking().ToListAsync();
        return [.. rows.Select(r => new AppointmentLine(r.Appointment, r.Person, r.Employer, r.Staff))];
    }
}
