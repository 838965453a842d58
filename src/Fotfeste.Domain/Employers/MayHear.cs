namespace Fotfeste.Domain;

/// <summary>What employers hear of somebody on one day: the same that <see cref="Introduction"/> says to each of them, seen from the person's side.</summary>
/// <param name="Agreed">To one employer, or to every one.</param>
/// <param name="ButNot">Who hears nothing although every employer may: what they might hear was taken back.</param>
public sealed record MayHear(Disclosure Agreed, IReadOnlyList<Id<Employer>> ButNot)
{
    /// <summary>What was agreed about all comes first. What something newer has replaced, or a take-back has closed, is not there.</summary>
    /// <param name="day">On which day.</param>
    /// <param name="enrolment">The support that it belongs to: when it is over, nothing may be said any more.</param>
    /// <param name="isProtected">The person lives under protected identity, and is named only where that very employer was agreed about.</param>
    /// <param name="all">What the person has agreed to within that support.</param>
    public static IReadOnlyList<MayHear> On(DateOnly day, Enrolment enrolment, bool isProtected, IEnumerable<Disclosure> all)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (!enrolment.Support.Covers(day)) return [];
        var own = all.Where(d => d.EnrolmentId == enrolment.Id && (d.EmployerId is not null || !isProtected)).ToList();
        return [.. own.Where(d => Disclosure.Holding(own, d.EmployerId ?? default, day) == d).OrderBy(d => d.EmployerId is not null).Select(d => new MayHear(d, d.ButNot(own, day)))];
    }
}
