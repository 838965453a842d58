using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Fotfeste.Web;

/// <summary>What the reader's lists remember on this device: the order of each, and where the reader stood last, so that a page leads back to its row. Sealed for the reader; a shared device shows nobody another one's.</summary>
public sealed class ListMemory(IHttpContextAccessor at, IDataProtectionProvider protection, Visit visit)
{
    const string Cookie = "lists", OrderOf = "order:", PlaceOf = "place:";

    readonly IDataProtector protector = protection.CreateProtector("fotfeste.lists");
    Dictionary<string, string>? known;

    HttpContext Http => at.HttpContext!;
    Dictionary<string, string> Known => known ??= Read();

    /// <summary>The order that was asked for now, else the one that was asked for last, else the first there is.</summary>
    /// <param name="list">The list's address.</param>
    /// <param name="asked">Null when the address says nothing about it.</param>
    public T Order<T>(string list, T? asked) where T : struct, Enum
    {
        if (asked is null) return Known.TryGetValue(OrderOf + list, out var kept) && Enum.TryParse<T>(kept, out var order) ? order : default;
        Keep(OrderOf + list, asked.Value.ToString());
        return asked.Value;
    }

    /// <summary>The reader stands at this address of the list.</summary>
    public void Stands(string list, string address) => Keep(PlaceOf + list, address);

    /// <summary>Where the reader stood in the list; null when nowhere yet.</summary>
    public string? Place(string list) => Known.GetValueOrDefault(PlaceOf + list);

    /// <summary>Back to the row of that identity, where the reader left the list.</summary>
    public string BackTo(string list, object row) => $"{Place(list) ?? list}#e-{row}";

    /// <summary>To whoever stands beside that row in the list as the reader saw it.</summary>
    /// <param name="list">The list's address.</param>
    /// <param name="row">Whose page this is.</param>
    /// <param name="step">1 for the next, -1 for the one before.</param>
    public string? Beside(string list, object row, int step) => Place(list) is { } place ? $"{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler=Beside&of={row}&step={step}" : null;

    void Keep(string what, string value)
    {
        if (Known.TryGetValue(what, out var kept) && kept == value) return;
        Known[what] = value;
        var lines = Known.Select(k => $"{k.Key}={k.Value}").Prepend(visit.Actor.StaffId.ToString());
        Http.Response.Cookies.Append(Cookie, protector.Protect(string.Join('\n', lines)), new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(400) });
    }

    Dictionary<string, string> Read()
    {
        try
        {
            return Http.Request.Cookies[Cookie] is { } kept && protector.Unprotect(kept).Split('\n') is [var reader, .. var lines] && reader == visit.Actor.StaffId.ToString()
                ? lines.Select(l => l.Split('=', 2)).ToDictionary(l => l[0], l => l[1]) : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
