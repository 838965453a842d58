using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was withdrawn, for whoever would see it if it were not.</summary>
public static class WithdrawalQueries
{
    const int Most = 200;

    /// <summary>What is withdrawn now, the latest first, and not without end.</summary>
    public static async Task<IReadOnlyList<WithdrawnLine>> Withdrawn(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var supports = await (from w in store.Withdrawals
                              where w.TakenBackAt == null
                              join e in store.ForWithdrawn<Enrolment>() on w.EnrolmentId equals e.Id
                              join p in store.Participants on e.ParticipantId equals p.Id
                              orderby w.Id descending
                              select new { Withdrawal = w, p.Name, e.Support.From }).AsNoTracking().Take(Most).ToListAsync();
        var referrals = await (from w in store.Withdrawals
                               where w.TakenBackAt == null
                               join r in store.ForWithdrawn<Referral>() on w.ReferralId equals r.Id
                               join p in store.Participants on r.ParticipantId equals p.Id
                               orderby w.Id descending
                               select new { Withdrawal = w, p.Name, From = r.ReceivedOn }).AsNoTracking().Take(Most).ToListAsync();
        foreach (var row in supports.Concat(referrals)) store.Seen.Add(nameof(Withdrawal), row.Withdrawal.Id);
        return [.. supports.Concat(referrals).Select(r => new WithdrawnLine(r.Withdrawal, r.Name, r.From)).OrderByDescending(l => l.Withdrawal.WithdrawnAt).ThenByDescending(l => l.Withdrawal.Id.Value)];
    }

    /// <exception cref="NotHere">Invented, or about somebody whom this actor would not see.</exception>
    public static async Task<Withdrawal> ById(this DbSet<Withdrawal> withdrawals, Store store, Id<Withdrawal> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        var withdrawal = await withdrawals.SingleOrDefaultAsync(w => w.Id == id) ?? throw new NotHere();
        var isMine = withdrawal.EnrolmentId is { } enrolment ? await store.ForWithdrawn<Enrolment>().AnyAsync(e => e.Id == enrolment) : await store.ForWithdrawn<Referral>().AnyAsync(r => r.Id == withdrawal.ReferralId);
        return isMine ? withdrawal : throw new NotHere();
    }

    /// <summary>Withdrawn ones too: an import that comes again must not bring them back.</summary>
    public static IQueryable<Enrolment> EnrolmentsAlsoWithdrawn(this Store store) => store.ForWithdrawn<Enrolment>();

    /// <inheritdoc cref="EnrolmentsAlsoWithdrawn"/>
    public static IQueryable<Referral> ReferralsAlsoWithdrawn(this Store store) => store.ForWithdrawn<Referral>();

    /// <inheritdoc cref="EnrolmentsAlsoWithdrawn"/>
    public static IQueryable<Participant> PeopleAlsoWithdrawn(this Store store) => store.ForWithdrawn<Participant>();

    /// <inheritdoc cref="EnrolmentsAlsoWithdrawn"/>
    public static IQueryable<Particulars> ParticularsAlsoWithdrawn(this Store store) => store.ForWithdrawn<Particulars>();
}
