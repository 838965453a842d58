using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>How long a sign-in holds: half an hour without a page, twelve hours in all, and not a request longer than the account allows.</summary>
static class Session
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    const string Began = "began";

    public static AuthenticationProperties BegunAt(DateTimeOffset now) => new() { Items = { [Began] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) } };

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var isFresh = long.TryParse(context.Properties.Items.TryGetValue(Began, out var began) ? began : null, CultureInfo.InvariantCulture, out var seconds)
            && now < DateTimeOffset.FromUnixTimeSeconds(seconds) + Longest;
        if (isFresh) await SecurityStampValidator.ValidatePrincipalAsync(context);
        else context.RejectPrincipal();
    }
}
