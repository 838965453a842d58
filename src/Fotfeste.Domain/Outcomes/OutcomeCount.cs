namespace Fotfeste.Domain;

/// <summary>Counts facts one by one into a row. It keeps numbers and hours, never a fact.</summary>
sealed class OutcomeCount(ReportPeriod period, Definition definition)
{
    const decimal ManyHours = 30m;

    readonly HashSet<int> people = [];
    readonly List<decimal> hours = [], daysToFirst = [];
    int enrolled, intoWork, stillEnrolled, exited, exitedToWork, inWorkBefore, cameToKeep, kept;
    int started, permanent, fixedTerm, hourly, otherPermanence, manyHours;

    public void Add(OutcomeFact fact)
    {
        if (!fact.IsEnrolledIn(period)) return;
        enrolled++;
        people.Add(fact.Person);
        AddWhereTheyAre(fact);
        AddJobs(fact);
    }

    public OutcomeRow ToRow(string group) => new(
        group, Tally.Of(enrolled), Tally.Of(intoWork), Tally.Of(stillEnrolled), Tally.Of(exited), Tally.Of(exitedToWork),
        Tally.Of(people.Count), Tally.Of(inWorkBefore), Share.Of(kept, cameToKeep),
        new(Tally.Of(started), Tally.Of(permanent), Tally.Of(fixedTerm), Tally.Of(hourly), Tally.Of(otherPermanence),
            Median.Of(hours), Share.Of(manyHours, hours.Count), Median.Of(daysToFirst)));

    void AddWhereTheyAre(OutcomeFact fact)
    {
        if (fact.IsStillEnrolledOn(period.Until)) stillEnrolled++;
        if (fact.ExitsIn(period))
        {
            exited++;
            if (fact.WentToWork) exitedToWork++;
        }
        if (fact.Goal == GoalKind.KeepJob)
        {
            cameToKeep++;
            if (fact.HasKeptJob(period, definition)) kept++;
        }
    }

    void AddJobs(OutcomeFact fact)
    {
        var isFirst = true;
        foreach (var job in fact.JobsBegun(definition))
        {
            if (isFirst) AddFirst(fact.Support.From, job.Days.From);
            if (period.Covers(job.Days.From)) AddStarted(job);
            isFirst = false;
        }
    }

    void AddFirst(DateOnly supportBegan, DateOnly jobBegan)
    {
        if (jobBegan < period.From) inWorkBefore++;
        if (!period.Covers(jobBegan)) return;
        intoWork++;
        daysToFirst.Add(jobBegan.DayNumber - supportBegan.DayNumber);
    }

    void AddStarted(TermsFact job)
    {
        started++;
        _ = job.Permanence switch
        {
            Permanence.Permanent => permanent++,
            Permanence.FixedTerm => fixedTerm++,
            Permanence.Hourly => hourly++,
            Permanence.None => otherPermanence++,
        };
        if (job.Hours is not { } week) return;
        hours.Add(week.PerWeek);
        if (week.PerWeek >= ManyHours) manyHours++;
    }
}
