namespace Fotfeste.Domain;

/// <summary>May bear the name that another system or spreadsheet knows it by, so that importing the same row again finds it.</summary>
public interface IReferenced
{
    /// <summary>The other system's own number or name; null for what was made here.</summary>
    string? Reference { get; }
}
