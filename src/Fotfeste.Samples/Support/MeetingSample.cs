namespace Fotfeste.Samples;

/// <summary>What an invented person has agreed that an employer may hear, and the interview that is prepared there.</summary>
/// <param name="Person">By name.</param>
/// <param name="Firm">The employer, by reference.</param>
/// <param name="Said">What may be said.</param>
/// <param name="Unsaid">What must not be said; null for nothing.</param>
/// <param name="Interview">What is prepared; null when none is.</param>
/// <param name="DaysAhead">When it is.</param>
public sealed record MeetingSample(string Person, string Firm, string Said, string? Unsaid, InterviewContent? Interview = null, int DaysAhead = 0);
