namespace Fotfeste.Domain;

/// <summary>What is prepared for one interview.</summary>
/// <param name="Job">Which job it is about.</param>
/// <param name="Day">When; null while nobody knows, or when the calendar says it.</param>
/// <param name="Start">From when, by the clock there.</param>
/// <param name="Where">In which place.</param>
/// <param name="Along">Who comes along.</param>
/// <param name="Asked">What they may ask, a line each.</param>
/// <param name="Say">What I want to say.</param>
/// <param name="Unsaid">What I do not want to say; on no paper for the employer.</param>
/// <param name="Ask">What I want to ask them.</param>
public sealed record InterviewContent(Sealed Job, DateOnly? Day, TimeOnly? Start, Sealed Where, Sealed Along, Sealed Asked, Sealed Say, Sealed Unsaid, Sealed Ask)
{
    public static InterviewContent Empty { get; } = new(Sealed.Nothing, null, null, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing);
}
