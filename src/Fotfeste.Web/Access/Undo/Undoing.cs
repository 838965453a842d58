using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Fotfeste.Web;

/// <summary>Offers to undo the last save for ten seconds, on whichever page comes next. The offer is a sealed cookie; whether there is still time is decided here, by the server's clock.</summary>
public sealed class Undoing(IHttpContextAccessor at, IDataProtectionProvider protection, IEnumerable<UndoKind> kinds, StoreAddress address, Visit visit, TimeProvider clock)
{
    /// <summary>So long the button is shown.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromSeconds(10);
    /// <summary>So long it is taken: whoever reads slowly, or rests on the button, is not too late.</summary>
    public static readonly TimeSpan Taken = TimeSpan.FromSeconds(40);

    const string Cookie = "undo";

    readonly IDataProtector protector = protection.CreateProtector("fotfeste.undo");

    HttpContext Http => at.HttpContext!;

    /// <summary>This was saved just now, and may be taken back.</summary>
    public void Offer(string kind, params IReadOnlyList<string> what) => Keep(new(kind, clock.GetUtcNow(), visit.Actor.StaffId, what));

    /// <summary>What this person saved last, while there is time; null when nothing.</summary>
    public LastSave? Last => Read() is { } last && last.By == visit.Actor.StaffId && clock.GetUtcNow() - last.At < (last.IsUndone ? Shown : Taken) ? last : null;

    /// <summary>Takes the last save back.</summary>
    /// <returns>Where to go; null to stay where one was.</returns>
    /// <exception cref="Refusal">Too late, or something has changed since.</exception>
    public async Task<string?> TakeBackAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (Last is not { IsUndone: false } last || kinds.FirstOrDefault(k => k.Name == last.Kind) is not { } kind) throw new Refusal("access.undo-too-late");
        await using var then = kind.SeenOn?.Invoke(last) is { } day && day < store.Actor.Today ? AsOn(day, store) : null;
        await kind.TakeBackAsync(then ?? store, last);
        await (then ?? store).SaveChangesAsync();
        if (then is not null) store.Seen.Add(then.Seen);
        Keep(last with { Kind = LastSave.Undone, At = clock.GetUtcNow(), What = [] });
        return kind.Then?.Invoke(last);
    }

    // What ended on a day gone by has left the sight of who ended it. The slip is put right in the same name, with that day's eyes: nobody sees more than on that day.
    Store AsOn(DateOnly day, Store store)
    {
        var then = address.Open();
        then.ActAs(store.Actor with { Today = day }, store.Purpose, store.Group);
        return then;
    }

    void Keep(LastSave save) => Http.Response.Cookies.Append(Cookie,
        protector.Protect(string.Join('|', [save.Kind, save.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), save.By.ToString(), .. save.What])),
        new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromMinutes(1) });

    LastSave? Read()
    {
        try
        {
            return Http.Request.Cookies[Cookie] is { } kept && protector.Unprotect(kept).Split('|') is [var kind, var at, var by, .. var what]
                ? new(kind, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)), Id<StaffMember>.Parse(by, null), what) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
