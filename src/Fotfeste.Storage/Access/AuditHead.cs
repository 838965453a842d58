namespace Fotfeste.Storage;

/// <summary>The end of one organisation's chain: how many lines, and the hash of the last.</summary>
sealed class AuditHead
{
    public Id<Organisation> OrganisationId { get; private set; }
    public long Seq { get; private set; }
    public string Hash { get; private set; } = AuditEntry.Origin;
}
