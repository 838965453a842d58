namespace Fotfeste.Samples;

/// <summary>What was promised in an invented talk.</summary>
/// <param name="What">In a few words.</param>
/// <param name="DueIn">So many days from the day on which the scenario is set; negative for one that is late.</param>
/// <param name="IsTheirs">The employer promised it.</param>
public sealed record PromiseSample(string What, int DueIn, bool IsTheirs = false);
