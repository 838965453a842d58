namespace Fotfeste.Domain;

/// <summary>How an employer hears of somebody: by name and in the person's own words where the person has agreed to it, else as "a participant" and nothing more. Every text that goes to an employer is made from this.</summary>
public sealed record Introduction
{
    Introduction(string? name, Sealed words) => (Name, Words) = (name, words);

    /// <summary>The person's name; null for "a participant".</summary>
    public string? Name { get; }
    /// <summary>What may be said, as the person says it.</summary>
    public Sealed Words { get; }

    /// <summary>Nothing may be said.</summary>
    public static Introduction Nobody { get; } = new(null, Sealed.Nothing);

    /// <param name="name">The person's.</param>
    /// <param name="enrolment">The support that it belongs to: when it is over, nothing may be said any more.</param>
    /// <param name="isProtected">The person lives under protected identity, and is named only where that very employer was agreed about.</param>
    /// <param name="all">What the person has agreed to within that support.</param>
    /// <param name="employer">Who would hear it.</param>
    /// <param name="day">On which day.</param>
    public static Introduction To(string name, Enrolment enrolment, bool isProtected, IEnumerable<Disclosure> all, Id<Employer> employer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (!enrolment.Support.Covers(day)) return Nobody;
        var own = all.Where(d => d.EnrolmentId == enrolment.Id && (d.EmployerId is not null || !isProtected));
        return Disclosure.Holding(own, employer, day) is { } holding ? new(name, holding.Words) : Nobody;
    }
}
