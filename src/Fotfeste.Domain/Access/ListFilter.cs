namespace Fotfeste.Domain;

/// <summary>What of a list is shown, and in which order: only parts that the list knows, each at most once and always in the same order, so that two that say the same are equal.</summary>
public sealed record ListFilter
{
    /// <summary>The longest value of a part, in characters.</summary>
    public const int Longest = 120;

    ListFilter(string text) => Text = text;

    /// <summary>What stands behind the question mark of the list's address; empty when nothing is chosen.</summary>
    public string Text { get; }

    /// <summary>Each part with its value, in the list's order.</summary>
    public IEnumerable<(string Part, string? Value)> Parts => Pairs(Text);

    /// <summary>What is said about that part; null when nothing is.</summary>
    public string? this[string part] => Parts.FirstOrDefault(pair => pair.Part == part).Value;

    /// <summary>What the list does not know, what is empty and what is too long to be a value is left out.</summary>
    /// <param name="list">Which list it filters.</param>
    /// <param name="said">Each part with its value as the list has read it, never as it was sent.</param>
    public static ListFilter Of(ViewedList list, params IEnumerable<(string Part, string? Value)> said)
    {
        var values = said.Where(s => s.Value?.Trim() is { Length: > 0 and <= Longest }).DistinctBy(s => s.Part).ToDictionary(s => s.Part, s => s.Value!.Trim());
        return new(string.Join('&', KnownTo(list).Where(values.ContainsKey).Select(part => $"{part}={Uri.EscapeDataString(values[part])}")));
    }

    /// <summary>As it was kept; what the list no longer knows is left out.</summary>
    public static ListFilter Read(ViewedList list, string text) => Of(list, Pairs(text));

    static IEnumerable<(string Part, string? Value)> Pairs(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0], (string?)Uri.UnescapeDataString(pair[1])));

    static string[] KnownTo(ViewedList list) => list switch
    {
        ViewedList.Participants => ["phase", "part", "show", "order"],
        ViewedList.Employers => ["q"],
        ViewedList.Leads => ["whose", "strategy", "stage", "q"],
    };
}
