namespace Fotfeste.Domain;

/// <summary>The same person stood here twice. Everything is moved to the one that is kept; the other record stays as it was, without support, and its address leads to the one that is kept.</summary>
public sealed class Merge : IOwned
{
    Merge()
    {
        KeptWas = GoneWas = Why = Sealed.Nothing;
        Moved = "";
    }

    public Id<Merge> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> KeptId { get; private set; }
    public Id<Participant> GoneId { get; private set; }
    /// <summary>What the kept one was called before.</summary>
    public Sealed KeptWas { get; private set; }
    public Sealed GoneWas { get; private set; }
    public Sealed Why { get; private set; }
    /// <summary>The identities of what was moved, with a space between.</summary>
    public string Moved { get; private set; }
    public Id<StaffMember> MergedBy { get; private set; }
    public DateTimeOffset MergedAt { get; private set; }

    /// <param name="id">Of the trace.</param>
    /// <param name="kept">Who stays.</param>
    /// <param name="gone">Who is the same.</param>
    /// <param name="parts">All that is the other one's.</param>
    /// <param name="why">How it is known that they are one.</param>
    /// <param name="by">Who says so, entitled to both.</param>
    /// <param name="at">When.</param>
    /// <exception cref="Refusal">One and the same record, or nobody says why.</exception>
    public static Merge Of(Id<Merge> id, Participant kept, Participant gone, PartsOfPerson parts, string? why, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(gone);
        ArgumentNullException.ThrowIfNull(parts);
        Refusal.IfAny(Obstacles(kept, gone, why));
        parts.BelongTo(kept);
        return new()
        {
            Id = id, OrganisationId = kept.OrganisationId, KeptId = kept.Id, GoneId = gone.Id, KeptWas = Sealed.Of(kept.Name), GoneWas = Sealed.Of(gone.Name),
            Why = Sealed.Of(why), Moved = string.Join(' ', parts.Identities), MergedBy = by, MergedAt = at,
        };
    }

    static IEnumerable<string> Obstacles(Participant kept, Participant gone, string? why)
    {
        if (kept.Id == gone.Id) yield return "participants.merge-same";
        if (string.IsNullOrWhiteSpace(why)) yield return "participants.merge-needs-reason";
    }
}
