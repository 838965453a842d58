namespace Fotfeste.Storage;

/// <summary>One address or folder that ads are read from: how far it has been read, and what came of the last time. One node reads it at a time.</summary>
public sealed class VacancyFeed
{
    /// <summary>How long a silent node keeps it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public Id<VacancyFeed> Id { get; set; }
    public Id<Organisation> OrganisationId { get; set; }
    public string Source { get; set; } = "";
    /// <summary>As the operator gave it; it holds no secret.</summary>
    public string Address { get; set; } = "";
    /// <summary>Where to go on, in the source's own terms: a page, or a moment.</summary>
    public string? Cursor { get; set; }
    /// <summary>What the source called that answer; with it, "nothing new" costs nothing.</summary>
    public string? EntityTag { get; set; }
    public DateTimeOffset? LastModified { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public int Read { get; set; }
    public int New { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Closed { get; set; }
    public int Rejected { get; set; }
    /// <summary>Why it ended early, as a code; null when it did not.</summary>
    public string? Fault { get; set; }
}
