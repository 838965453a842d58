namespace Fotfeste.Samples;

/// <summary>An invented talk with an employer, about nobody.</summary>
/// <param name="Staff">Who was there, by reference.</param>
/// <param name="Firm">With whom, by reference.</param>
/// <param name="DaysBack">How long ago.</param>
/// <param name="Purpose">What it was for.</param>
/// <param name="About">Whether it was about a job; null for neither job nor practice.</param>
/// <param name="Note">What they need.</param>
/// <param name="Promise">What was promised; null when nothing was.</param>
public sealed record VisitSample(string Staff, string Firm, int DaysBack, VisitPurpose Purpose, VisitAbout? About, string Note, PromiseSample? Promise = null);
