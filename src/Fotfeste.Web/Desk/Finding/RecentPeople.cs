using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Fotfeste.Web;

/// <summary>Whose pages the reader opened last on this device. The cookie holds identities, sealed for this reader: on a shared device another one finds nothing in it, and whoever is out of sight today is left out.</summary>
public sealed class RecentPeople(IHttpContextAccessor at, IDataProtectionProvider protection, Visit visit)
{
    /// <summary>So many are remembered.</summary>
    public const int Most = 8;

    const string Cookie = "recent";

    readonly IDataProtector protector = protection.CreateProtector("fotfeste.recent");

    HttpContext Http => at.HttpContext!;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Id<Enrolment>> All => Read();

    /// <summary>This page was opened just now.</summary>
    public void Opened(Id<Enrolment> enrolment)
    {
        var all = Read();
        if (all is [var latest, ..] && latest == enrolment) return;
        Http.Response.Cookies.Append(Cookie, protector.Protect(string.Join('|', [visit.Actor.StaffId.ToString(), .. new[] { enrolment }.Concat(all.Where(e => e != enrolment)).Take(Most).Select(e => e.ToString())])),
            new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(30) });
    }

    List<Id<Enrolment>> Read()
    {
        try
        {
            return Http.Request.Cookies[Cookie] is { } kept && protector.Unprotect(kept).Split('|') is [var reader, .. var ids] && reader == visit.Actor.StaffId.ToString()
                ? [.. ids.Select(id => Id<Enrolment>.Parse(id, null))] : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
