namespace Fotfeste.Storage;

/// <summary>Somebody who is away today and the people that the person supports.</summary>
public sealed record AwayLoad(AwayColleague Away, IReadOnlyList<CaseloadRow> People);
