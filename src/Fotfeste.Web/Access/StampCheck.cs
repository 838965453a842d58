using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Fotfeste.Web;

/// <summary>Asks with every request whether the account still stands as it was signed in. The session says nothing but whose it is, so it is not made anew each time; it is lengthened once a minute at most, and what an answer that comes late may bring back is rarely one that was left.</summary>
sealed class StampCheck(IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> signIn, ILoggerFactory log, TimeProvider clock) : SecurityStampValidator<Account>(options, signIn, log)
{
    static readonly TimeSpan Lasting = TimeSpan.FromMinutes(1);

    protected override Task SecurityStampVerified(Account user, CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ShouldRenew = !(context.Properties.IssuedUtc > clock.GetUtcNow() - Lasting);
        return Task.CompletedTask;
    }
}
