using Fotfeste.Samples;

namespace Fotfeste.Web;

/// <summary>What the demo's team has found out about work and said to employers: no table of the import, but made beside it from the same names and references.</summary>
sealed class DemoWork(Store store, Scenario scenario)
{
    readonly Dictionary<string, StaffMember> staff = store.Staff.Local.ToDictionary(s => s.Reference!);
    readonly Dictionary<string, Employer> employers = store.Employers.Local.ToDictionary(e => e.Reference!);
    readonly ILookup<string, Participant> people = store.Participants.Local.ToLookup(p => p.Name);

    public IEnumerable<object> All() => [.. Profiles(), .. scenario.Jobs().Select(Seen), .. scenario.Practices().SelectMany(Agreed), .. scenario.Visits().SelectMany(Talked), .. scenario.Meetings().SelectMany(Prepared)];

    List<Profile> Profiles()
    {
        List<Profile> all = [];
        foreach (var sample in scenario.Profiles())
        {
            var person = people[sample.Person].First();
            all.Add(Profile.Write(Id<Profile>.New(store.Now), person, all.LastOrDefault(p => p.ParticipantId == person.Id), sample.Content, sample.Learned is null ? ProfileOccasion.Talk : ProfileOccasion.AtWork, sample.Learned, SupportOf(person).Assignments[0].CoachId, At(sample.DaysBack)));
        }
        return all;
    }

    JobAnalysis Seen(JobSample sample)
    {
        var job = JobAnalysis.Begin(Id<JobAnalysis>.New(store.Now), employers[sample.Firm], sample.Work, null, null, Day(sample.DaysBack), staff[sample.Staff].Id, scenario.LastDay);
        job.List(JobTasks.Of(sample.Tasks));
        foreach (var group in Enum.GetValues<DemandGroup>()) job.Ask(group, sample.Asks);
        job.SetTimes(new Hours(sample.Hours.Least), new Hours(sample.Hours.Most), sample.Times);
        job.Tell(sample.Place);
        return job;
    }

    IEnumerable<PracticePlan> Agreed(PracticeSample sample)
    {
        var support = SupportOf(people[sample.Person].First());
        return store.EmploymentSpells.Local.Where(j => j.EnrolmentId == support.Id && j.EndReason is null)
            .Select(practice => PracticePlan.Agree(Id<PracticePlan>.New(store.Now), practice, sample.Purpose, sample.Content, practice.Days.From.AddDays(sample.ReviewAfter), sample.Then));
    }

    IEnumerable<object> Talked(VisitSample sample)
    {
        var (who, firm) = (staff[sample.Staff], employers[sample.Firm]);
        var talk = Contact.AboutNobody(Id<Contact>.New(store.Now), firm.OrganisationId, firm.Id, who.Id, new(ContactKind.Visit, true, ContactParty.Employer, ContactPlace.Workplace, Day(sample.DaysBack), 30, Sealed.Of(sample.Note), Sealed.Nothing, null), scenario.LastDay);
        talk.Concern(sample.Purpose, sample.About);
        yield return talk;
        if (sample.Promise is { } promise) yield return PromiseMade.In(Id<PromiseMade>.New(store.Now), talk, who.Id, promise.What, Day(-promise.DueIn), promise.IsTheirs);
    }

    IEnumerable<object> Prepared(MeetingSample sample)
    {
        var (support, firm) = (SupportOf(people[sample.Person].First()), employers[sample.Firm]);
        var coach = support.Assignments[0].CoachId;
        yield return Disclosure.Give(Id<Disclosure>.New(store.Now), support, firm.Id, (sample.Said, sample.Unsaid), scenario.LastDay, scenario.LastDay.AddMonths(6), coach, At(0), scenario.LastDay);
        if (sample.Interview is { } interview) yield return Interview.Prepare(Id<Interview>.New(store.Now), support, firm.Id, null, coach, null, interview with { Day = Day(-sample.DaysAhead) }, scenario.LastDay);
    }

    // The support of today, of whoever came back the later one.
    Enrolment SupportOf(Participant person) => store.Enrolments.Local.Where(e => e.ParticipantId == person.Id).OrderBy(e => e.Support.From).Last();

    DateOnly Day(int back) => scenario.LastDay.AddDays(-back);

    DateTimeOffset At(int back) => new(Day(back), new(10, 0), TimeSpan.Zero);
}
