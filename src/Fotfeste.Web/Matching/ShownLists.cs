namespace Fotfeste.Web;

/// <summary>Keeps what was shown: which jobs for a person, under which limits, and which people for a job.</summary>
public sealed class ShownLists(Store store, Visit visit)
{
    /// <summary>A list under the own limits once while it stays the same; one under moved limits too, so many in a day and no more.</summary>
    public async Task KeepAsync(Id<Enrolment> id, SuggestedJobs jobs, MatchLimits limits, SuggestionList list)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(list);
        var moved = limits.Written().Length > 0;
        if ((await store.JobsShown.LastFor(id, moved))?.Names(jobs, limits) == true) return;
        if (moved && await store.JobsShown.MovedSince(id, store.Now.AddDays(-1)) >= JobsShown.MostMovedADay) return;
        var called = list.Seen.Concat(list.Ads).ToDictionary(row => row.Id, row => string.Join(" · ", new[] { row.Title, row.Employer }.OfType<string>()));
        var enrolment = await store.Enrolments.ById(id);
        if (enrolment.Support.Until < visit.Today) return; // over: a page of before writes nothing
        store.Add(JobsShown.To(Id<JobsShown>.New(store.Now), enrolment, jobs, limits, job => called.GetValueOrDefault(job, ""), visit.Actor.StaffId, store.Now));
        await store.SaveChangesAsync();
    }

    /// <summary>Whoever was named for a job, once for each reader while the group stays the same.</summary>
    public async Task KeepAsync((JobSource From, Id<OpenJob> Id) job, (string Title, string? Employer) called, IReadOnlyList<(PeopleGroup Group, IReadOnlyList<PersonForJob> People)> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        if (named.All(group => group.People.Count == 0)) return;
        var known = await store.SeenFor(job.Id);
        foreach (var (group, people) in named)
            foreach (var person in people.Where(person => !known.TryGetValue(person.Enrolment, out var before) || before != group))
                store.Add(ThoughtOf.For(Id<ThoughtOf>.New(store.Now), (visit.Actor.OrganisationId, person.Enrolment), job, called, group, visit.Actor.StaffId, store.Now));
        if (store.ChangeTracker.HasChanges()) await store.SaveChangesAsync();
    }
}
