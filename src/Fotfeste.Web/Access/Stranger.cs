using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>Nobody's account, against which a password is checked when the name is unknown: it takes as long, and is never right.</summary>
public sealed class Stranger(IServiceScopeFactory scopes)
{
    readonly Lazy<Account> account = new(() =>
    {
        using var scope = scopes.CreateScope();
        var nobody = new Account { UserName = "" };
        nobody.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(nobody, PrintedCode.New());
        return nobody;
    });

    public Account Account => account.Value;
}
