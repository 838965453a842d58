using System.Collections.Concurrent;

namespace Fotfeste.Exchange;

/// <summary>Remembers what a text became, for so many texts and no more.</summary>
sealed class Remembered(int most)
{
    readonly ConcurrentDictionary<string, string> known = new();

    public string GetOrAdd(string text, Func<string, string> made)
    {
        if (known.TryGetValue(text, out var result)) return result;
        result = made(text);
        if (known.Count < most) known[text] = result; // the count is exact enough: two threads may add one more
        return result;
    }
}
