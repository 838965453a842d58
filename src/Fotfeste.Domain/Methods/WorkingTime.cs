namespace Fotfeste.Domain;

/// <summary>When work is done. Of a job: what it asks; of a person: what is possible. The numbers are stored.</summary>
[Flags]
public enum WorkingTime
{
    None = 0,
    Daytime = 1,
    /// <summary>Beginning before seven.</summary>
    EarlyMorning = 2,
    Evening = 4,
    Night = 8,
    Weekend = 16,
    /// <summary>Hours that change from week to week.</summary>
    Shifts = 32,
    /// <summary>Called in when needed.</summary>
    OnCall = 64,
    /// <summary>A day in two parts with hours between.</summary>
    SplitDay = 128,
}
