namespace Fotfeste.Storage;

/// <summary>A list of jobs that was shown, as it stands among the others.</summary>
/// <param name="Id">Which.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who saw it.</param>
/// <param name="Limits">What was moved, as <see cref="MatchLimits.Parse"/> reads it.</param>
public sealed record ShownLine(Id<JobsShown> Id, DateTimeOffset At, string Who, string Limits);
