using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The people, how to reach them, and who waits for an answer. An empty cell leaves what is known.</summary>
static class TakeInPeople
{
    public static async Task ApplyAsync(ImportRun run, CancellationToken stop)
    {
        var caseload = run.Caseload;
        run.People.AddRange(await run.Store.PeopleAlsoWithdrawn().Bearing(
            caseload.Participants.Select(r => r.Reference).Concat(caseload.Enrolments.Select(r => r.Participant)).Concat(caseload.Referrals.Select(r => r.Participant)), stop), p => p.Reference);
        await PeopleAsync(run, stop);
        await ReferralsAsync(run, stop);
    }

    static async Task PeopleAsync(ImportRun run, CancellationToken stop)
    {
        var known = await ParticularsAsync(run, stop);
        var supported = run.Caseload.Enrolments.Select(e => e.Participant).Concat(run.Caseload.Referrals.Select(r => r.Participant)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in run.Caseload.Participants)
        {
            if (!run.TryOwn(run.People, row.At, row.Reference, "participants", out var person)) continue;
            if (person is null && !run.MayBuildTheHouse && !supported.Contains(row.Reference)) run.Wrong(row.At, "reference", row.Reference, ImportRun.WithoutSupport);
            run.Try(row.At, () =>
            {
                if (person is null) run.People.Add(row.Reference, person = run.Add(Participant.Register(run.NewId<Participant>(), run.Own, row.Name, row.IsCode, row.Language ?? run.Language, row.Reference)));
                else person.Rename(row.Name, row.IsCode || (person.IsCode && person.Name == row.Name.Trim().Normalize()), row.Language ?? person.Language);
                if (!known.TryGetValue(person.Id, out var particulars)) known[person.Id] = particulars = run.Add(new Particulars(run.NewId<Particulars>(), person));
                particulars.Change(row.Sex == Sex.Unknown ? particulars.Sex : row.Sex, row.BirthYear ?? particulars.BirthYear,
                    row.Phone ?? particulars.Phone.Reveal(), row.Email ?? particulars.Email.Reveal(), row.Address ?? particulars.Address.Reveal());
                run.Tally.Row("participants", person, particulars);
            }, column => column == "birth_year" ? row.BirthYear : row.Name);
        }
    }

    static async Task<Dictionary<Id<Participant>, Particulars>> ParticularsAsync(ImportRun run, CancellationToken stop)
    {
        var found = new Dictionary<Id<Participant>, Particulars>();
        foreach (var some in run.Caseload.Participants.Select(r => run.People.TryGet(r.Reference, out var person) ? person.Id : default).Distinct().Chunk(1000))
            foreach (var particulars in await run.Store.ParticularsAlsoWithdrawn().Where(p => EF.Parameter(some).Contains(p.ParticipantId)).ToListAsync(stop)) found[particulars.ParticipantId] = particulars;
        return found;
    }

    static async Task ReferralsAsync(ImportRun run, CancellationToken stop)
    {
        var known = new Known<Referral>();
        known.AddRange(await run.Store.ReferralsAlsoWithdrawn().Bearing(run.Caseload.Referrals.Select(r => r.Reference), stop), r => r.Reference);
        foreach (var row in run.Caseload.Referrals)
        {
            var person = run.Find(run.People, row.At, "participant", row.Participant, "participants");
            var unit = run.Find(run.Units, row.At, "unit", row.Unit, "units");
            if (person is null || unit is null || !run.TryOwn(known, row.At, row.Reference, "referrals", out var referral)) continue;
            if (referral is not null && referral.ParticipantId != person.Id) run.Wrong(row.At, "participant", row.Participant, ImportRun.Elsewhere);
            else if (referral is not null && referral.UnitId != unit.Id) run.Wrong(row.At, "unit", row.Unit, ImportRun.Elsewhere);
            else run.Try(row.At, () =>
            {
                if (referral is null)
                {
                    referral = run.Add(Referral.Receive(run.NewId<Referral>(), person, unit.Id, row.Source, row.ReceivedOn, row.Wish, row.ReferredBy, null, row.Practical, run.Today, row.Reference));
                    if (row.WaitingSince is { } since) referral.Wait(since);
                }
                else if (referral.IsOpen) referral.Correct(row.Source, row.ReceivedOn, row.Wish, row.ReferredBy, row.Practical, row.WaitingSince, run.Today);
                run.Tally.Row("referrals", referral);
            }, column => column == "source" ? row.Source : row.ReceivedOn);
        }
    }
}
