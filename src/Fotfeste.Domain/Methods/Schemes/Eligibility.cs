namespace Fotfeste.Domain;

/// <summary>Whether it is worth applying: may apply, too little data, probably not, and why. The authority decides.</summary>
public sealed record Eligibility(Verdict Verdict, IReadOnlyList<EligibilityReason> Reasons)
{
    public static Eligibility Of(Scheme scheme, EligibilityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(facts);
        List<EligibilityReason> reasons = [.. WhenItMayBegin(scheme, facts), .. Age(scheme, facts), .. Need(scheme, facts), .. Questions(scheme, facts), .. Length(scheme, facts)];
        var verdict = reasons.Exists(r => r.Verdict == Verdict.ProbablyNot) ? Verdict.ProbablyNot
            : reasons.Exists(r => r.Verdict == Verdict.TooLittleData) ? Verdict.TooLittleData
            : Verdict.MayApply;
        return new(verdict, reasons);
    }

    static IEnumerable<EligibilityReason> WhenItMayBegin(Scheme scheme, EligibilityFacts facts)
    {
        var (days, season, basis) = scheme.Opening;
        if (facts.Start < days?.From) yield return new(ReasonKind.NotOpenYet, Verdict.ProbablyNot, null, basis);
        if (facts.Start > days?.Until) yield return new(ReasonKind.Closed, Verdict.ProbablyNot, null, basis);
        if (season is { } part && !part.Covers(facts.Start)) yield return new(ReasonKind.OutOfSeason, Verdict.ProbablyNot, null, basis);
    }

    static IEnumerable<EligibilityReason> Age(Scheme scheme, EligibilityFacts facts)
    {
        if (scheme.Ages.On(facts.Start) is not { } limits) yield break;
        var (atStart, atEnd) = (limits.Value.AtStart, limits.Value.AtEnd);
        if (facts.AgeAtStart is not { } age)
        {
            if (!atStart.IsAny) yield return new(ReasonKind.AgeNotStated, Verdict.TooLittleData, null, limits.Basis);
        }
        else
        {
            if (age < atStart.Least) yield return new(ReasonKind.TooYoung, Verdict.ProbablyNot, null, limits.Basis);
            if (age > atStart.Most) yield return new(ReasonKind.TooOld, Verdict.ProbablyNot, null, limits.Basis);
        }
        if (atEnd.Most is { } most && OldestAtEnd(facts) is (var least, var oldest) && oldest > most)
            yield return least > most ? new(ReasonKind.TooOldAtEnd, Verdict.ProbablyNot, null, limits.Basis) : new(ReasonKind.AgeNotStated, Verdict.TooLittleData, null, limits.Basis);
    }

    // Between two birthdays an age in whole years leaves a year open.
    static (int Least, int Oldest)? OldestAtEnd(EligibilityFacts facts)
    {
        if (facts.AgeAtEnd is { } stated) return (stated, stated);
        if (facts.End is not { } end || facts.AgeAtStart is not { } age) return null;
        var years = end.Year - facts.Start.Year - (facts.Start.AddYears(end.Year - facts.Start.Year) > end ? 1 : 0);
        return end == facts.Start ? (age, age) : (age + years, age + years + 1);
    }

    static IEnumerable<EligibilityReason> Need(Scheme scheme, EligibilityFacts facts)
    {
        if (scheme.Needs is not { } rule) yield break;
        if (facts.Need is null) yield return new(ReasonKind.NeedNotStated, Verdict.TooLittleData, null, rule.Basis);
        else if (!rule.Accepted.Contains(facts.Need)) yield return new(ReasonKind.NeedNotAccepted, Verdict.ProbablyNot, null, rule.Basis);
    }

    static IEnumerable<EligibilityReason> Questions(Scheme scheme, EligibilityFacts facts) =>
        from question in scheme.Questions
        where question.Days.Covers(facts.Start)
        let means = !facts.Answers.TryGetValue(question.Code, out var yes) ? Verdict.TooLittleData : yes ? question.Yes : question.No
        where means != Verdict.MayApply
        select new EligibilityReason(ReasonKind.Question, means, question.Code, question.Basis);

    // A limit in time ends the money and not the job, so it speaks against nothing.
    static IEnumerable<EligibilityReason> Length(Scheme scheme, EligibilityFacts facts)
    {
        if (scheme.DurationOn(facts.Start, facts.Group, facts.AgeAtStart)?.LastDay(facts.Start) is { } last && (facts.End is null || facts.End > last))
            yield return new(ReasonKind.LongerThanPaid, Verdict.MayApply, null, scheme.Durations.On(facts.Start)!.Basis);
    }
}
