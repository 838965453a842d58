namespace Fotfeste.Domain;

/// <summary>A filter and an order of a list under a name: somebody's own, or a team's. It holds no people, so it shows to each reader whom that reader sees.</summary>
public sealed class SavedView : IOwned, IVersioned
{
    /// <summary>The longest name, in characters: it stands on a button.</summary>
    public const int LongestName = 40;

    SavedView() => Name = Filter = "";

    public Id<SavedView> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Who made it.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>Whose team's it is; null when it is its maker's alone.</summary>
    public Id<Unit>? UnitId { get; private set; }
    public ViewedList List { get; private set; }
    public string Name { get; private set; }
    /// <summary>The text of a <see cref="ListFilter"/>.</summary>
    public string Filter { get; private set; }
    public int Version { get; private set; }

    public ListFilter Shows => ListFilter.Read(List, Filter);

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="maker">Whose it is, or who makes it for a team.</param>
    /// <param name="unit">The team that has it; null for the maker alone.</param>
    /// <param name="name">What stands on its button.</param>
    /// <param name="list">Which list.</param>
    /// <param name="shows">What of it.</param>
    /// <exception cref="Refusal">No name, one too long, or nothing chosen.</exception>
    public static SavedView Save(Id<SavedView> id, StaffMember maker, Id<Unit>? unit, string? name, ViewedList list, ListFilter shows)
    {
        ArgumentNullException.ThrowIfNull(maker);
        ArgumentNullException.ThrowIfNull(shows);
        Refusal.IfAny(shows.Text.Length == 0 ? [.. Obstacles(name), "views.nothing-chosen"] : Obstacles(name));
        return new() { Id = id, OrganisationId = maker.OrganisationId, StaffId = maker.Id, UnitId = unit, Name = name!.Trim(), List = list, Filter = shows.Text };
    }

    /// <exception cref="Refusal">No name, or one too long.</exception>
    public void Rename(string? name)
    {
        Refusal.IfAny(Obstacles(name));
        Name = name!.Trim();
    }

    static IEnumerable<string> Obstacles(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return "views.name-missing";
        else if (name.Trim().Length > LongestName) yield return "views.name-too-long";
    }
}
