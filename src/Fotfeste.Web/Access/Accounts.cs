using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Fotfeste.Web;

/// <summary>The accounts of the staff. Wrong answers make the door wait longer and longer, but never longer than a quarter of an hour, so that nobody can shut somebody else out for good.</summary>
public sealed class Accounts(IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> userRules,
    IEnumerable<IPasswordValidator<Account>> passwordRules, ILookupNormalizer normalizer, IdentityErrorDescriber errors, IServiceProvider services, ILogger<Accounts> log, TimeProvider clock)
    : UserManager<Account>(store, options, hasher, userRules, passwordRules, normalizer, errors, services, log)
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>One more wrong answer. From the fifth on each doubles the wait, beginning with a minute; the count falls back only when the right answer comes.</summary>
    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.AccessFailedCount++;
        var over = user.AccessFailedCount - Options.Lockout.MaxFailedAccessAttempts;
        if (over >= 0) user.LockoutEnd = clock.GetUtcNow() + (over >= 4 ? Longest : TimeSpan.FromMinutes(1 << over));
        return await UpdateAsync(user);
    }

    /// <summary>By the clock that is handed in.</summary>
    public override Task<bool> IsLockedOutAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.LockoutEnd > clock.GetUtcNow());
    }
}
