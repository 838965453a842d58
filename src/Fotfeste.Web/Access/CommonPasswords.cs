using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>Refuses passwords that guessers try first: a common word with digits around it, one sign over and over, a row of the keyboard, the own name.</summary>
sealed class CommonPasswords(IReadOnlySet<string> words) : IPasswordValidator<Account>
{
    const int FewestDifferent = 5;
    const string Keyboard = "1234567890 qwertyuiop qwertyuiopå asdfghjkl asdfghjklø asdfghjklö asdfghjklæ zxcvbnm abcdefghijklmnopqrstuvwxyz 0987654321 qazwsxedc";

    /// <summary>One word a line; lines with # say where they come from.</summary>
    public static CommonPasswords Load(string content) =>
        new(File.ReadLines(Path.Combine(content, "passwords.txt")).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal));

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsCommon((password ?? "").ToLowerInvariant(), user?.UserName) ? IdentityResult.Failed(new IdentityError { Code = "access.password-common" }) : IdentityResult.Success);

    bool IsCommon(string password, string? own)
    {
        var letters = new string([.. password.Where(char.IsLetter)]);
        return password.Distinct().Count() < FewestDifferent
            || words.Contains(letters) || (letters.Length % 2 == 0 && letters[..(letters.Length / 2)] is var half && half == letters[half.Length..] && words.Contains(half))
            || Keyboard.Split(' ').Any(row => IsAlongRow(password, row))
            || (own is { Length: >= 4 } && password.Contains(own.Split('@')[0], StringComparison.OrdinalIgnoreCase));
    }

    // Twelve signs made of pieces of one row, four or more in order: qwertyqwerty, 123412341234.
    static bool IsAlongRow(string password, string row)
    {
        var at = 0;
        while (at < password.Length)
        {
            var length = 0;
            while (at + length < password.Length && row.Contains(password.Substring(at, length + 1), StringComparison.Ordinal)) length++;
            if (length < 4 && at + length < password.Length) return false;
            if (length == 0) return false;
            at += length;
        }
        return true;
    }
}
