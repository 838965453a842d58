using System.Security.Cryptography;

namespace Fotfeste.Web;

/// <summary>A code on paper that works once: sixteen signs, 80 bits, none of them easily mistaken for another. Only its hash is kept; at 80 bits a fast hash is enough.</summary>
public static class PrintedCode
{
    const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Such as 7K3M-Q2XW-9D4T-HB6C.</summary>
    public static string New() => string.Join('-', RandomNumberGenerator.GetItems<char>(Signs, 16).Chunk(4).Select(group => new string(group)));

    /// <summary>Small letters, blanks and hyphens make no difference, nor do O for 0 and I or L for 1.</summary>
    public static string HashOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var plain = new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c })]);
        return AuditEntry.HashOf(plain);
    }

    public static bool Matches(string code, string? hash) =>
        CryptographicOperations.FixedTimeEquals(Convert.FromHexString(HashOf(code)), Convert.FromHexString(hash ?? new string('0', 64))) && hash is not null;
}
