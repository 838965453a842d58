namespace Fotfeste.Domain;

/// <summary>Some jobs of one index: those that the person asking may see, or those that a filter leaves. They are picked before anything is compared, so that no count speaks of the others.</summary>
public sealed class JobSelection
{
    internal JobSelection(MatchIndex of, uint[][] marks) => (Of, Marks) = (of, marks);

    internal MatchIndex Of { get; }

    /// <summary>A bit for each job of each block of each segment.</summary>
    internal uint[][] Marks { get; }
}
