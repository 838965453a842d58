namespace Fotfeste.Domain;

/// <summary>A job in a list made for one person, with why it stands there.</summary>
/// <param name="Job">The job.</param>
/// <param name="Why">The two compared; its sum gave the job its place.</param>
public sealed record RankedJob(OpenJob Job, JobComparison Why);
