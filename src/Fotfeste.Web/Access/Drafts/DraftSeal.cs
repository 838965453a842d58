using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Fotfeste.Web;

/// <summary>Seals a drawn form into its hidden field. Who sends the seal back was given the form: so words can be kept for their writer even after the session has ended, and for nobody else. It holds as long as a draft lives.</summary>
public sealed class DraftSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    readonly IDataProtector protector = protection.CreateProtector("fotfeste.drafts");

    public string Seal(DrawnForm drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        return protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeSeconds()}|{drawn.Id}|{drawn.Organisation}|{drawn.Writer}|{drawn.Form}|{drawn.Subject}|{drawn.Persona}|{drawn.At}"));
    }

    /// <summary>Null for what is not ours, was changed, or is too old.</summary>
    public DrawnForm? Open(string? seal)
    {
        if (string.IsNullOrEmpty(seal)) return null;
        try
        {
            return protector.Unprotect(seal).Split('|') is [var sealedAt, var id, var organisation, var writer, var form, var subject, var persona, var at]
                && DateTimeOffset.FromUnixTimeSeconds(long.Parse(sealedAt, CultureInfo.InvariantCulture)) + FormDraft.Kept > clock.GetUtcNow()
                ? new(Id<FormDraft>.Parse(id, null), Id<Organisation>.Parse(organisation, null), Id<StaffMember>.Parse(writer, null), form, subject.Length == 0 ? null : Guid.Parse(subject), Enum.Parse<Persona>(persona), at) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
