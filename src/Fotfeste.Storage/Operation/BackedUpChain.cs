namespace Fotfeste.Storage;

/// <summary>How far one organisation's audit chain reached: a restored store must end in the same place.</summary>
public sealed record BackedUpChain(Id<Organisation> Organisation, long Lines, string Hash);
