namespace Fotfeste.Domain;

/// <summary>A part of the organisation. People are enrolled in one; a leader of one leads what lies below it too.</summary>
public sealed class Unit(Id<Unit> id, Id<Organisation> organisationId, string name, UnitLevel level, Id<Unit>? parentId = null, string? reference = null) : IOwned, IVersioned, INamed, IReferenced
{
    public Id<Unit> Id { get; private set; } = id;
    public Id<Organisation> OrganisationId { get; private set; } = organisationId;
    public Id<Unit>? ParentId { get; private set; } = parentId;
    public string Name { get; private set; } = name;
    public UnitLevel Level { get; private set; } = level;
    public string? Reference { get; private set; } = reference;
    /// <summary>Something a reader of this unit's figures must know: that a row is our reading of a lost one, that a project ended. Null when there is nothing.</summary>
    public string? Remark { get; private set; }
    public int Version { get; private set; }

    /// <param name="name">What the unit is called.</param>
    /// <param name="level">How wide it is.</param>
    /// <param name="parent">What it lies below; null at the top.</param>
    /// <param name="remark">What a reader of its figures must know.</param>
    /// <param name="all">Every unit of the organisation: what lies below must stay below.</param>
    /// <exception cref="Refusal">Name missing, or the unit would not lie between what is above and below it.</exception>
    public void Change(string name, UnitLevel level, Unit? parent, string? remark, IReadOnlyCollection<Unit> all)
    {
        Refusal.IfAny(Obstacles(name, level, parent, all));
        (Name, Level, ParentId, Remark) = (name.Trim(), level, parent?.Id, string.IsNullOrWhiteSpace(remark) ? null : remark.Trim());
    }

    /// <summary>This unit and everything below it.</summary>
    public static IReadOnlyList<Id<Unit>> WithAllBelow(Id<Unit> top, IReadOnlyCollection<Unit> all)
    {
        List<Id<Unit>> found = [top];
        for (var at = 0; at < found.Count; at++) found.AddRange(all.Where(u => u.ParentId == found[at] && !found.Contains(u.Id)).Select(u => u.Id));
        return found;
    }

    /// <summary>This unit and everything it stands below, the narrowest first.</summary>
    public static IReadOnlyList<Id<Unit>> WithAllAbove(Id<Unit> bottom, IReadOnlyCollection<Unit> all)
    {
        List<Id<Unit>> found = [bottom];
        while (all.FirstOrDefault(u => u.Id == found[^1])?.ParentId is { } parent && !found.Contains(parent)) found.Add(parent);
        return found;
    }

    /// <summary>The lowest unit that is, or stands above, every one of these; null when nothing does.</summary>
    public static Id<Unit>? LowestOver(IReadOnlyCollection<Id<Unit>> units, IReadOnlyCollection<Unit> all)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0) return null;
        var above = units.Distinct().Select(unit => WithAllAbove(unit, all)).ToList();
        return above[0].Select(unit => (Id<Unit>?)unit).FirstOrDefault(unit => above.TrueForAll(chain => chain.Contains(unit!.Value)));
    }

    IEnumerable<string> Obstacles(string name, UnitLevel level, Unit? parent, IReadOnlyCollection<Unit> all)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return "organisation.name-missing";
        if (parent is not null && (parent.Level >= level || WithAllBelow(Id, all).Contains(parent.Id))) yield return "organisation.parent-not-above";
        if (all.Any(u => u.ParentId == Id && u.Level <= level)) yield return "organisation.children-not-below";
    }
}
