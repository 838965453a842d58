namespace Fotfeste.Samples.Tests;

/// <summary>A scenario as the importer sees it: through its own files and nothing else.</summary>
static class ReadBack
{
    public static PackShelf Shelf { get; } = ShelfReader.Read(SourceTree.Under("content/packs", "*.json").Select(f => new PackFile(f.Path["content/packs/".Length..], f.Text)));

    /// <summary>Fails with the first problems when there are any.</summary>
    public static Caseload Of(Scenario scenario)
    {
        var reading = CaseloadReader.Read([.. scenario.Files().Select(f => SpreadsheetFile.Of(f.Name, f.Content))], Labels.None, new KnownReferences(Shelf), scenario.LastDay);
        Assert.Equal([], reading.Problems.Take(10));
        return reading.Caseload;
    }

    /// <summary>What the outcome report counts: people who refused registration are not in it.</summary>
    public static IReadOnlyList<OutcomeFact> Facts(Caseload caseload)
    {
        var jobs = caseload.Jobs.ToLookup(j => j.Enrolment);
        var incomes = caseload.Incomes.ToLookup(i => i.Enrolment);
        var people = caseload.Participants.Select((p, number) => (p.Reference, number)).ToDictionary(p => p.Reference, p => p.number);
        var sexes = caseload.Participants.ToDictionary(p => p.Reference, p => p.Sex);
        return [.. caseload.Enrolments.Where(e => e.Registration != Registration.Refused).Select(e => new OutcomeFact(
            Testing.Facts.Named<Unit>(e.Unit), Testing.Facts.Named<Programme>(e.Programme), people[e.Participant], sexes[e.Participant], e.GoalKind, e.Support, e.ExitReason, e.Destination,
            [.. incomes[e.Reference].Where(i => i.Days.Covers(e.Support.From)).Select(i => i.Source)], [.. jobs[e.Reference].Select(Fact)]))];
    }

    static JobFact Fact(JobRow job)
    {
        var form = Shelf.CommonForms.FormOf(job.Form);
        return Testing.Facts.Job(job.Days, new TermsFact(new(job.Days.From, job.Days.Until ?? job.AgreedUntil), form.Class, form.IsEmployment, form.Permanence, job.Hours));
    }
}
