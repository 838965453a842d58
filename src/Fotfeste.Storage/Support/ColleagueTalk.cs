namespace Fotfeste.Storage;

/// <summary>A colleague spoke with this employer on that day; about whom is not said.</summary>
public sealed record ColleagueTalk(string Staff, DateOnly Day);
