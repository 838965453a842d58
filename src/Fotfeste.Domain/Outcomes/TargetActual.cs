namespace Fotfeste.Domain;

/// <summary>A programme's target and what came of it, in the target's own terms.</summary>
/// <param name="Target">What the funder asked for.</param>
/// <param name="Definition">What counts as work, where the target speaks of jobs.</param>
/// <param name="Lines">The actual, at least one.</param>
/// <param name="Warnings">Why it is not like for like.</param>
public sealed record TargetActual(Target Target, Definition Definition, IReadOnlyList<TargetLine> Lines, IReadOnlyList<OutcomeWarning> Warnings)
{
    /// <summary>Compares one target with the facts of its programme. Each of <paramref name="units"/> has its lines also when nobody got a job there.</summary>
    public static TargetActual Of(Target target, IEnumerable<OutcomeFact> facts, ReportPeriod period, Definition definition, IEnumerable<Id<Unit>>? units = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        OutcomeFact[] own = [.. facts.Where(f => f.Programme == target.ProgrammeId && f.IsEnrolledIn(period))];
        IReadOnlyList<TargetLine> lines = target.Kind switch
        {
            TargetKind.Enrolled => [Enrolled(target, own, period)],
            TargetKind.JobsPerUnitAndYear => JobsPerUnitAndYear(target, own, period, definition, units ?? []),
            TargetKind.ShareOfExits => [ShareOfExits(target, own, period)],
            TargetKind.ShareOfEnrolled => [ShareOfEnrolled(target, own, period, definition)],
        };
        return new(target, definition, lines, [.. WarningsOf(target, own, period, lines)]);
    }

    static TargetLine Enrolled(Target target, OutcomeFact[] own, ReportPeriod period)
    {
        var number = own.Count(f => f.IsStillEnrolledOn(period.Until));
        return new(null, period, Tally.Of(number), null, number >= target.Value, false);
    }

    static List<TargetLine> JobsPerUnitAndYear(Target target, OutcomeFact[] own, ReportPeriod period, Definition definition, IEnumerable<Id<Unit>> units)
    {
        var jobs = own.SelectMany(f => f.JobsBegun(definition), (f, job) => (f.Unit, job.Days.From)).ToLookup(job => job.Unit, job => job.From);
        return [.. units.Concat(own.Select(f => f.Unit)).Distinct().SelectMany(unit => period.Split(TimeStep.Year), (unit, year) =>
        {
            var number = jobs[unit].Count(year.Covers);
            var isUnfinished = !year.IsWhole(TimeStep.Year);
            bool? reached = number >= target.Value ? true : isUnfinished ? null : false;
            return new TargetLine(unit, year, Tally.Of(number), null, reached, isUnfinished);
        })];
    }

    static TargetLine ShareOfExits(Target target, OutcomeFact[] own, ReportPeriod period)
    {
        var destinations = target.Destinations.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        OutcomeFact[] exits = [.. own.Where(f => f.ExitsIn(period) && IsMeant(target, f))];
        return OfWhole(target, period, exits.Count(f => destinations.Contains(f.Destination)), exits.Length);
    }

    static TargetLine ShareOfEnrolled(Target target, OutcomeFact[] own, ReportPeriod period, Definition definition)
    {
        OutcomeFact[] meant = [.. own.Where(f => IsMeant(target, f))];
        return OfWhole(target, period, meant.Count(f => f.IntoWorkOn(definition) is { } day && period.Covers(day)), meant.Length);
    }

    // The exact share is compared, not the rounded one: 34.96 % prints as 35.0 % and is not 35 %.
    static TargetLine OfWhole(Target target, ReportPeriod period, int part, int whole) =>
        new(null, period, Tally.Of(part), Tally.Of(whole), whole == 0 ? null : 100m * part >= target.Value * whole, false);

    static bool IsMeant(Target target, OutcomeFact fact) => target.IncomeAtEntry is null || fact.IncomesAtEntry.Contains(target.IncomeAtEntry);

    static IEnumerable<OutcomeWarning> WarningsOf(Target target, OutcomeFact[] own, ReportPeriod period, IReadOnlyList<TargetLine> lines)
    {
        var isShare = target.Kind is TargetKind.ShareOfExits or TargetKind.ShareOfEnrolled;
        if (target.Kind == TargetKind.ShareOfEnrolled && own.Any(f => f.IsStillEnrolledOn(period.Until))) yield return OutcomeWarning.OpenCohort;
        if (target.Kind == TargetKind.ShareOfExits && own.Any(f => f.IsStillEnrolledOn(period.Until))) yield return OutcomeWarning.OngoingNotInIt;
        if (target.Kind == TargetKind.ShareOfExits && own.Any(f => f.ExitsIn(period) && f.Destination is null or "unknown")) yield return OutcomeWarning.DestinationUnknown;
        if (target.IncomeAtEntry is not null && own.Any(f => f.IncomesAtEntry.All(code => code == "undisclosed"))) yield return OutcomeWarning.IncomeUnknown;
        if (lines.Any(line => line.Of?.Shown is > 0 and < OutcomeReport.FewForAShare)) yield return OutcomeWarning.Few;
        if (isShare && lines.All(line => line.Of?.Shown == 0)) yield return OutcomeWarning.NothingToDivide;
        if (lines.Any(line => line.IsUnfinished)) yield return OutcomeWarning.YearUnfinished;
    }
}
