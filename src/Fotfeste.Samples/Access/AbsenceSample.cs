namespace Fotfeste.Samples;

/// <summary>Somebody of an invented staff is away, by references; null for a deputy whom nobody chose yet.</summary>
public sealed record AbsenceSample(string Staff, DateRange Days, string? Deputy);
