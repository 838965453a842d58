namespace Fotfeste.Web;

/// <summary>The units that the reader may choose among, and the one that is meant when nothing is said.</summary>
static class UnitChoices
{
    public static IReadOnlyList<Choice> UnitsAtHand(this Visit visit, Words words) =>
        [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).OrderBy(u => u.Name, StringComparer.Create(words.Tongue.Culture, ignoreCase: true)).Select(u => Choice.Of(u.Id, u.Name))];

    /// <summary>The one that the role is in, else the first; none when there is none.</summary>
    public static Id<Unit> OwnUnit(this Visit visit) => visit.Role?.UnitId ?? (visit.Actor.Units.Count > 0 ? visit.Actor.Units[0] : default);

    public static string NameOf(this Visit visit, Id<Unit> unit) => visit.Units.FirstOrDefault(u => u.Id == unit)?.Name ?? "";
}
