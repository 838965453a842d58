namespace Fotfeste.Samples;

/// <summary>What was seen of an invented job.</summary>
/// <param name="Firm">The employer, by reference.</param>
/// <param name="Staff">Who looked, by reference.</param>
/// <param name="DaysBack">How long ago.</param>
/// <param name="Work">Which work.</param>
/// <param name="Asks">How much it asks of each demand.</param>
/// <param name="Hours">The fewest and the most hours a week.</param>
/// <param name="Times">When it is done.</param>
/// <param name="Place">What the place is like.</param>
/// <param name="Tasks">What is done.</param>
public sealed record JobSample(string Firm, string Staff, int DaysBack, string Work, DemandLevels Asks, (decimal Least, decimal Most) Hours, WorkingTime Times, WorkSurroundings Place, IReadOnlyList<JobTask> Tasks);
