using System.Buffers.Binary;

namespace Fotfeste.Domain;

/// <summary>What a referral is called where the person has not agreed to be named: five signs that say nothing and are the same each time.</summary>
public static class ReferralCode
{
    /// <summary>No vowels, so that no word comes of it, and nothing that a hand writes like something else.</summary>
    public const string Signs = "23456789CDFGHJKMNPQRTVWX";

    /// <summary>Eight million codes: among a hundred open referrals two are alike once in sixteen hundred groups.</summary>
    public const int Length = 5;

    public static string Of(Id<Referral> id)
    {
        var left = BinaryPrimitives.ReadUInt64BigEndian(id.Value.ToByteArray(bigEndian: true).AsSpan(8)); // the part of an identity that is chance; the other tells when it was made
        Span<char> code = stackalloc char[Length];
        for (var at = 0; at < Length; at++) (code[at], left) = (Signs[(int)(left % (ulong)Signs.Length)], left / (ulong)Signs.Length);
        return new(code);
    }
}
