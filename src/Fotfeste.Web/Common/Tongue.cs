using System.Collections.Concurrent;
using System.Globalization;

namespace Fotfeste.Web;

/// <summary>One of the six languages of the pages: its own name, its culture, and how days are written in it.</summary>
public sealed record Tongue(string Code, string OwnName, CultureInfo Culture, string ShortDay, string Day, string LongDay, string DayOfMonth, string Clock)
{
    public static IReadOnlyList<Tongue> All { get; } =
    [
        new("nb", "Norsk bokmål", Of("nb-NO"), "d.M.yyyy", "d. MMMM yyyy", "dddd d. MMMM", "d. MMMM", "HH.mm"),
        new("sv", "Svenska", Of("sv-SE"), "yyyy-MM-dd", "d MMMM yyyy", "dddd d MMMM", "d MMMM", "HH.mm"),
        new("da", "Dansk", Of("da-DK"), "d.M.yyyy", "d. MMMM yyyy", "dddd d. MMMM", "d. MMMM", "HH.mm"),
        new("fi", "Suomi", Of("fi-FI"), "d.M.yyyy", "d. MMMM yyyy", "dddd d. MMMM", "d. MMMM", "H.mm"),
        new("is", "Íslenska", Of("is-IS"), "d.M.yyyy", "d. MMMM yyyy", "dddd d. MMMM", "d. MMMM", "HH:mm"),
        new("en", "English", Of("en-GB"), "dd/MM/yyyy", "d MMMM yyyy", "dddd d MMMM", "d MMMM", "HH:mm"),
    ];

    static readonly ConcurrentDictionary<string, Tongue> OfCultures = new(StringComparer.Ordinal); // asked for with every text

    /// <summary>The language of this request.</summary>
    public static Tongue Current => OfCultures.GetOrAdd(CultureInfo.CurrentUICulture.Name, static name => Find(CultureInfo.GetCultureInfo(name).TwoLetterISOLanguageName) ?? All[0]);

    /// <summary>By a language tag such as "nb", "nb-NO" or "no"; null for a language we do not speak.</summary>
    public static Tongue? Find(string? tag) => tag?.Split('-')[0] switch
    {
        null => null,
        "no" or "nn" => All[0],
        var code => All.FirstOrDefault(t => t.Code == code),
    };

    /// <summary>A day as people write it in this language; ISO 8601 and the usual separators are understood in every one.</summary>
    public bool TryReadDay(string text, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim().TrimEnd('.').Replace(". ", ".", StringComparison.Ordinal);
        return DateOnly.TryParseExact(written, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            || DateOnly.TryParseExact(written, ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d M yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            || DateOnly.TryParseExact(written, [Day, DayOfMonth + " yyyy"], Culture, DateTimeStyles.AllowWhiteSpaces, out day);
    }

    static CultureInfo Of(string name) => CultureInfo.GetCultureInfo(name);
}
