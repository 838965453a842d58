using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Storage;

/// <summary>How somebody on the staff signs in: password with a one-time code, or a passkey.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Id<Organisation> OrganisationId { get; set; }
    public Id<StaffMember> StaffId { get; set; }
    /// <summary>Hash of the printed code that lets this person choose a new password, once; null when none is out.</summary>
    public string? CodeHash { get; set; }
    public DateTimeOffset? CodeExpires { get; set; }
    /// <summary>The last time step a one-time code was taken for: none is taken twice.</summary>
    public long LastCodeStep { get; set; }
    /// <summary>Shut out until an administrator opens again.</summary>
    public bool IsClosed { get; set; }
}
