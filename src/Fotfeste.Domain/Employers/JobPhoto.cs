namespace Fotfeste.Domain;

/// <summary>A photo of a workplace, allowed by somebody there. The picture itself lies sealed beside the store; here stands what it shows and who said yes.</summary>
public sealed class JobPhoto : IOwned, IVersioned
{
    /// <summary>So many of one job.</summary>
    public const int Most = 12;

    JobPhoto() => Shows = AllowedBy = Sealed.Nothing;

    public Id<JobPhoto> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<JobAnalysis> AnalysisId { get; private set; }
    public PhotoFormat Format { get; private set; }
    /// <summary>In a few words, also for who does not see the picture.</summary>
    public Sealed Shows { get; private set; }
    /// <summary>Who at the workplace said that it may be taken and kept.</summary>
    public Sealed AllowedBy { get; private set; }
    public Id<StaffMember> AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    /// <summary>Since then the picture is gone; that there was one stays.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    /// <exception cref="Refusal">Nobody at the workplace said yes, it does not say what it shows, or there are too many.</exception>
    public static JobPhoto Take(Id<JobPhoto> id, JobAnalysis analysis, PhotoFormat format, string? shows, string? allowedBy, int already, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Refusal.IfAny(Obstacles(shows, allowedBy, already));
        return new() { Id = id, OrganisationId = analysis.OrganisationId, AnalysisId = analysis.Id, Format = format, Shows = Sealed.Of(shows), AllowedBy = Sealed.Of(allowedBy), AddedBy = by, AddedAt = at };
    }

    public void Remove(DateTimeOffset at)
    {
        RemovedAt ??= at;
        (Shows, AllowedBy) = (Sealed.Nothing, Sealed.Nothing);
    }

    static IEnumerable<string> Obstacles(string? shows, string? allowedBy, int already)
    {
        if (string.IsNullOrWhiteSpace(allowedBy)) yield return "analysis.photo-not-allowed";
        if (string.IsNullOrWhiteSpace(shows)) yield return "analysis.photo-shows-missing";
        if (already >= Most) yield return "analysis.photo-too-many";
    }
}
