namespace Fotfeste.Domain;

/// <summary>A method as a unit, or the organisation, has adapted it for itself: a draft that is worked on, and the versions that were published from it. A published version never changes.
/// The content is the pack's file; whoever calls has read it, so that nothing is kept which breaks a rule of packs.</summary>
public sealed class AdaptedMethod : IOwned, IVersioned, INamed
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 200;

    readonly List<AdaptedVersion> published = [];

    AdaptedMethod() => Name = Code = "";

    public Id<AdaptedMethod> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Whose it is to change: the unit's leaders; null when it is the organisation's, and then the administrators'.</summary>
    public Id<Unit>? UnitId { get; private set; }
    /// <summary>Begins with <see cref="PackCode.Own"/> and is unique in the organisation.</summary>
    public string Code { get; private set; }
    /// <summary>What the draft, or failing that the newest version, is called in its own language.</summary>
    public string Name { get; private set; }
    /// <summary>The pack it was copied from: the differences are shown against it.</summary>
    public PackKey Origin { get; private set; }
    /// <summary>The file of the coming version; null while nothing is being changed.</summary>
    public string? Draft { get; private set; }
    /// <summary>A draft that never became a version and was thrown away. Kept for the record.</summary>
    public bool IsWithdrawn { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<AdaptedVersion> Published => published;

    /// <summary>The version that programmes can follow now; null before the first.</summary>
    public AdaptedVersion? Newest => published.MaxBy(v => v.Number);

    /// <summary>Under which code and version the draft will be published.</summary>
    public PackKey Next => new(Code, (Newest?.Number ?? 0) + 1);

    /// <param name="id">Made at the edge.</param>
    /// <param name="organisation">Whose shelf it will stand on.</param>
    /// <param name="unit">Whose leaders change it; null for the organisation's administrators.</param>
    /// <param name="pack">The draft: its code is the method's from now on.</param>
    /// <param name="content">The draft's file.</param>
    /// <exception cref="Refusal">No name, no origin, or a code that is not a service's own.</exception>
    public static AdaptedMethod Begin(Id<AdaptedMethod> id, Id<Organisation> organisation, Id<Unit>? unit, MethodPack pack, string content)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (!pack.Key.Code.StartsWith(PackCode.Own, StringComparison.Ordinal) || pack.Origin is not { } origin) throw new Refusal("adapting.origin-unknown");
        var method = new AdaptedMethod { Id = id, OrganisationId = organisation, UnitId = unit, Code = pack.Key.Code, Origin = origin };
        method.Redraft(pack, content);
        return method;
    }

    /// <summary>The draft says something else now.</summary>
    public void Redraft(MethodPack pack, string content)
    {
        Refusal.IfAny(ObstaclesToKeeping(pack));
        (Name, Draft) = (NameOf(pack), content);
    }

    /// <summary>The draft becomes a version that programmes can follow, and is never changed again.</summary>
    /// <param name="id">Made at the edge.</param>
    /// <param name="pack">What the draft says.</param>
    /// <param name="before">What the newest version says; null when this is the first.</param>
    /// <param name="content">The draft's file, under <see cref="Next"/>.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="today">The organisation's day.</param>
    public void Publish(Id<AdaptedVersion> id, MethodPack pack, MethodPack? before, string content, Id<StaffMember> by, DateOnly today)
    {
        Refusal.IfAny(ObstaclesToPublishing(pack, before));
        published.Add(new AdaptedVersion(id, this, Next.Version, content, by, today));
        (Name, Draft) = (NameOf(pack), null);
    }

    /// <summary>What was changed since the newest version is thrown away; a method that never had one goes with it.</summary>
    /// <param name="newest">What the newest version says; null before the first.</param>
    public void DropDraft(MethodPack? newest)
    {
        if (Draft is null) throw new Refusal("adapting.nothing-changed");
        Draft = null;
        if (newest is null) IsWithdrawn = true;
        else Name = NameOf(newest);
    }

    IEnumerable<string> ObstaclesToPublishing(MethodPack pack, MethodPack? before)
    {
        foreach (var obstacle in ObstaclesToKeeping(pack)) yield return obstacle;
        if (Draft is null || (before is not null && MethodDifference.Between(before, pack).Count == 0)) yield return "adapting.nothing-changed";
        if (string.IsNullOrWhiteSpace(pack.Note)) yield return "adapting.note-missing";
    }

    IEnumerable<string> ObstaclesToKeeping(MethodPack pack)
    {
        if (IsWithdrawn) yield return "adapting.thrown-away";
        if (NameOf(pack).Length is 0 or > LongestName) yield return "adapting.name-unlikely";
    }

    static string NameOf(MethodPack pack) => pack.Names.In(pack.Language, pack.Language).Trim();
}
