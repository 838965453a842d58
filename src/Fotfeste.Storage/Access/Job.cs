namespace Fotfeste.Storage;

/// <summary>Work that outlives a request. Claimed by a conditional update, so that one of several nodes does it; its progress can be looked at.</summary>
public sealed class Job
{
    public Id<Job> Id { get; set; }
    public Id<Organisation> OrganisationId { get; set; }
    /// <summary>Who asked for it, and in which role.</summary>
    public Id<StaffMember> StaffId { get; set; }
    public Id<Role> RoleId { get; set; }
    public string Kind { get; set; } = "";
    /// <summary>What to do, in the kind's own form.</summary>
    public Sealed Order { get; set; } = Sealed.Nothing;
    public DateTimeOffset Due { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public int Attempts { get; set; }
    public int Done { get; set; }
    public int Total { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
    /// <summary>What came of it, in the kind's own form; nothing while it runs.</summary>
    public Sealed Result { get; set; } = Sealed.Nothing;
}
