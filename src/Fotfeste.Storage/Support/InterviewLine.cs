namespace Fotfeste.Storage;

/// <summary>An interview with what it is read with: the employer, and when and where it is, as the calendar says if it stands there.</summary>
public sealed record InterviewLine(Interview Interview, string Employer, Appointment? Meeting)
{
    public DateOnly? Day => Meeting?.Day ?? Interview.Content.Day;
    public TimeOnly? Start => Meeting?.Start ?? Interview.Content.Start;
    public Sealed Where => Meeting is { Location.IsEmpty: false } ? Meeting.Location : Interview.Content.Where;

    /// <summary>It is not called off, here or in the calendar.</summary>
    public bool IsOn => Interview.CalledOff is null && Meeting is not { IsCancelled: true };

    /// <summary>It is on, and its day has not gone by.</summary>
    public bool IsAhead(DateOnly today) => IsOn && !(Day < today);
}
