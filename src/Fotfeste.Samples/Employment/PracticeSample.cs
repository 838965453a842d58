namespace Fotfeste.Samples;

/// <summary>What is agreed about an invented person's running practice.</summary>
/// <param name="Person">By name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Content">What is done there.</param>
/// <param name="ReviewAfter">So many days after the first it is looked at.</param>
/// <param name="Then">What happens then.</param>
public sealed record PracticeSample(string Person, string Purpose, string Content, int ReviewAfter, string Then);
