using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>What Identity says no to, as refusals in our own words.</summary>
static class IdentityAnswer
{
    /// <exception cref="Refusal">Identity said no.</exception>
    public static void Demand(this IdentityResult result) => Refusal.IfAny(result.Errors.Select(e => CodeOf(e.Code)).Distinct());

    static string CodeOf(string error) => error switch
    {
        "PasswordTooShort" => "access.password-short",
        "access.password-common" or "PasswordRequiresUniqueChars" => "access.password-common",
        "DuplicateUserName" => "access.name-taken",
        "InvalidUserName" => "access.name-odd",
        "PasswordMismatch" => "access.password-wrong",
        "ConcurrencyFailure" => "common.newer-version",
        _ => throw new InvalidOperationException($"Identity says {error}"),
    };
}
