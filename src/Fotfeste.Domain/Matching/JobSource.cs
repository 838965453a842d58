namespace Fotfeste.Domain;

/// <summary>How we know of a job that was suggested. The numbers are stored.</summary>
public enum JobSource
{
    /// <summary>Somebody looked at it with the employer.</summary>
    Seen = 0,
    Ad = 1,
}
