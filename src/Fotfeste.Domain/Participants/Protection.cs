namespace Fotfeste.Domain;

/// <summary>The person lives under protected identity: for all but the named coaches and the named leader the person does not exist here (decision 0038).</summary>
public sealed class Protection : IOwned, IVersioned
{
    /// <summary>A pair, with one in reserve: more people than this know too much.</summary>
    public const int MostCoaches = 3;

    readonly List<Entitled> entitled = [];

    Protection() { }

    public Id<Protection> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public Id<StaffMember> SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }
    public Id<StaffMember>? LiftedBy { get; private set; }
    /// <summary>From this moment the person is seen by the usual ones again; null while the protection stands.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }
    public int Version { get; private set; }
    /// <summary>Who is named, and who was.</summary>
    public IReadOnlyList<Entitled> Entitled => entitled;

    /// <summary>Those for whom the person exists now.</summary>
    public IEnumerable<Entitled> Now => entitled.Where(e => e.EndedAt is null);

    /// <exception cref="Refusal">Not just one leader is named, or too many coaches.</exception>
    public static Protection Set(Id<Protection> id, Participant person, IReadOnlyCollection<EntitledAs> named, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        var protection = new Protection { Id = id, OrganisationId = person.OrganisationId, ParticipantId = person.Id, SetBy = by, SetAt = at };
        protection.Name(named, at);
        return protection;
    }

    /// <summary>From now on these, and nobody else.</summary>
    /// <exception cref="Refusal">It was lifted; not just one leader is named, or too many coaches.</exception>
    public void Name(IReadOnlyCollection<EntitledAs> named, DateTimeOffset at)
    {
        Refusal.IfAny(Obstacles(named));
        foreach (var before in Now.Where(e => !named.Any(n => (n.Staff, n.Persona) == (e.StaffId, e.Persona))).ToList()) before.End(at);
        foreach (var one in named.DistinctBy(n => (n.Staff, n.Persona)))
            if (!Now.Any(e => (e.StaffId, e.Persona) == (one.Staff, one.Persona))) entitled.Add(new(one.Id, this, one.Staff, one.Persona));
    }

    /// <summary>The danger is over. Lifted twice, it keeps the first moment.</summary>
    public void Lift(Id<StaffMember> by, DateTimeOffset at)
    {
        if (LiftedAt is not null) return;
        (LiftedBy, LiftedAt) = (by, at);
        foreach (var one in Now.ToList()) one.End(at);
    }

    IEnumerable<string> Obstacles(IReadOnlyCollection<EntitledAs> named)
    {
        if (LiftedAt is not null) yield return "participants.protection-lifted";
        if (named.Where(n => n.Persona == Persona.Leader).Select(n => n.Staff).Distinct().Count() != 1) yield return "participants.protection-needs-leader";
        if (named.Where(n => n.Persona == Persona.Coach).Select(n => n.Staff).Distinct().Count() > MostCoaches) yield return "participants.protection-too-many";
    }
}
