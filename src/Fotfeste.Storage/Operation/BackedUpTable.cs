namespace Fotfeste.Storage;

/// <summary>One table of a server's backup and the columns in the order in which its lines hold them.</summary>
public sealed record BackedUpTable(string Name, IReadOnlyList<string> Columns);
