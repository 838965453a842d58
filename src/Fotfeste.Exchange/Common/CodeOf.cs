using System.Collections.Concurrent;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Enums as files write them: lower case with hyphens, <c>KeepJob</c> as <c>keep-job</c>.</summary>
public static class CodeOf
{
    static readonly ConcurrentDictionary<Enum, string> codes = new();

    public static string Value<T>(T value) where T : struct, Enum => codes.GetOrAdd(value, v => Hyphened(v.ToString()));

    /// <summary>In the order of the enum.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Value)];

    public static bool TryRead<T>(string code, out T value) where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            value = candidate;
            if (Value(candidate) == code) return true;
        }
        value = default;
        return false;
    }

    static string Hyphened(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var (at, letter) in name.Index())
        {
            if (at > 0 && char.IsUpper(letter)) code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }
        return code.ToString();
    }
}
