using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Fotfeste.Web;

/// <summary>Six digits that change every half minute (RFC 6238), from a key that the person's own device shares with us.</summary>
public static class OneTimeCode
{
    const int SecondsPerStep = 30;

    /// <summary>A new key of 160 bits, in letters and digits.</summary>
    public static string NewKey() => Base32.Write(RandomNumberGenerator.GetBytes(20));

    /// <summary>For which time step the digits are right, the one before and the one after included because clocks differ; null when for none.</summary>
    public static long? StepOf(string key, string digits, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var given = digits.Replace(" ", "", StringComparison.Ordinal);
        var step = now.ToUnixTimeSeconds() / SecondsPerStep;
        foreach (var near in new[] { step, step - 1, step + 1 })
            if (At(key, near) is { } right && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(right), System.Text.Encoding.UTF8.GetBytes(given))) return near;
        return null;
    }

    /// <summary>The code of one time step; null for an unreadable key.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as every authenticator app speaks it; HMAC-SHA1 is not broken by collisions")]
    public static string? At(string key, long step)
    {
        if (Base32.Read(key) is not { Length: > 0 } secret) return null;
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The key as people read it aloud: in groups of four.</summary>
    public static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));

    /// <summary>What an authenticator app on the same device opens.</summary>
    public static string Link(string key, string userName) =>
        $"otpauth://totp/Fotfeste:{Uri.EscapeDataString(userName)}?secret={key}&issuer=Fotfeste";
}
