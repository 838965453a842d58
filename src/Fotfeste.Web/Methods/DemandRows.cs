namespace Fotfeste.Web;

/// <summary>The levels of some demands as fields of a form.</summary>
/// <param name="Name">The bound property; a field is called <c>Name.Noise</c>.</param>
/// <param name="Levels">What stands there now.</param>
/// <param name="Groups">Under which headings.</param>
/// <param name="HardName">The bound property that says where the level is a hard limit; null when there are none.</param>
/// <param name="Hard">Which those are.</param>
public sealed record DemandRows(string Name, DemandLevels Levels, IReadOnlyList<DemandGroup> Groups, string? HardName = null, DemandSet Hard = default);
