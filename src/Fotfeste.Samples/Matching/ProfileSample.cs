namespace Fotfeste.Samples;

/// <summary>What an invented person's vocational profile says, and what was learned when it was written.</summary>
/// <param name="Person">By name.</param>
/// <param name="DaysBack">How long ago it was written.</param>
/// <param name="Content">The whole profile.</param>
/// <param name="Learned">In a few words; null when nothing was said.</param>
public sealed record ProfileSample(string Person, int DaysBack, ProfileContent Content, string? Learned);
