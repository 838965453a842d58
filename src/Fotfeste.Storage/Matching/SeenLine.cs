namespace Fotfeste.Storage;

/// <summary>A job that was looked at, as a list of suggestions shows it.</summary>
public sealed record SeenLine(Id<JobAnalysis> Id, string Work, string EmployerName, string? Workplace, Hours? HoursLeast, Hours? HoursMost, DateOnly Day);
