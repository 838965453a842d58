namespace Fotfeste.Web;

/// <summary>What comes after the password: a code from the person's own device, each taken once, or one of the recovery codes on paper, kept as hashes.</summary>
public sealed class SecondStep(Accounts accounts, TimeProvider clock)
{
    const string Place = "fotfeste";
    const string Key = "one-time-key";
    const string Recovery = "recovery";
    const int RecoveryCodes = 8;

    /// <summary>The device is right, so from now on it is asked. The recovery codes are shown now and never again; null when the digits are wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, string key, string digits)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (OneTimeCode.StepOf(key, digits, clock.GetUtcNow()) is not { } step) return null;
        account.LastCodeStep = step;
        account.TwoFactorEnabled = true;
        await accounts.SetAuthenticationTokenAsync(account, Place, Key, key);
        await accounts.UpdateSecurityStampAsync(account);
        return await NewRecoveryCodesAsync(account);
    }

    /// <summary>The codes on paper before these work no more.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => PrintedCode.New())];
        await accounts.SetAuthenticationTokenAsync(account, Place, Recovery, string.Join(' ', codes.Select(PrintedCode.HashOf)));
        return codes;
    }

    /// <summary>Nothing is asked after the password any more. The caller saves the account.</summary>
    public async Task TurnOffAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        account.TwoFactorEnabled = false;
        await accounts.RemoveAuthenticationTokenAsync(account, Place, Key);
        await accounts.RemoveAuthenticationTokenAsync(account, Place, Recovery);
        await accounts.UpdateSecurityStampAsync(account);
    }

    /// <summary>Takes a code from the device, or a recovery code. Both work once: of two at the same time one loses, because the account has changed under it.</summary>
    public async Task<bool> TakesAsync(Account account, string answer)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await TakesDigitsAsync(account, answer) || await TakesRecoveryAsync(account, answer);
    }

    async Task<bool> TakesDigitsAsync(Account account, string digits)
    {
        if (await accounts.GetAuthenticationTokenAsync(account, Place, Key) is not { } key) return false;
        if (OneTimeCode.StepOf(key, digits, clock.GetUtcNow()) is not { } step || step <= account.LastCodeStep) return false;
        account.LastCodeStep = step;
        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    async Task<bool> TakesRecoveryAsync(Account account, string code)
    {
        var hashes = (await accounts.GetAuthenticationTokenAsync(account, Place, Recovery))?.Split(' ') ?? [];
        var used = PrintedCode.HashOf(code);
        return hashes.Contains(used, StringComparer.Ordinal)
            && (await accounts.SetAuthenticationTokenAsync(account, Place, Recovery, string.Join(' ', hashes.Where(h => h != used)))).Succeeded;
    }

    /// <summary>How many codes on paper are left.</summary>
    public async Task<int> RecoveryCodesLeftAsync(Account account) =>
        (await accounts.GetAuthenticationTokenAsync(account, Place, Recovery))?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
