namespace Fotfeste.Domain;

/// <summary>One published version of an adapted method, as its file says it. Records are made under it, so it is never changed and never removed.</summary>
public sealed class AdaptedVersion : IOwned
{
    AdaptedVersion() => Content = "";

    internal AdaptedVersion(Id<AdaptedVersion> id, AdaptedMethod method, int number, string content, Id<StaffMember> by, DateOnly on)
    {
        (Id, OrganisationId, UnitId, MethodId, Number, Content, PublishedBy, PublishedOn) = (id, method.OrganisationId, method.UnitId, method.Id, number, content, by, on);
    }

    public Id<AdaptedVersion> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>As the method's: null when it is the organisation's.</summary>
    public Id<Unit>? UnitId { get; private set; }
    public Id<AdaptedMethod> MethodId { get; private set; }
    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private set; }
    /// <summary>The pack's file.</summary>
    public string Content { get; private set; }
    public Id<StaffMember> PublishedBy { get; private set; }
    public DateOnly PublishedOn { get; private set; }
}
