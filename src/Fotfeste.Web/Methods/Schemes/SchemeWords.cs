namespace Fotfeste.Web;

/// <summary>What a scheme says, in the reader's words.</summary>
public static class SchemeWords
{
    /// <summary>15 642 NOK.</summary>
    public static string Money(this Words words, Money money) => $"{words.Number(money.Amount)}\u00a0{money.Currency}";

    /// <summary>In the reader's language, failing that the pack's own.</summary>
    public static string Said(this Words words, PackText text, SchemesPack pack) => text.In(words.Language, pack.Language);

    /// <summary>The word for a code of one of the pack's lists; the code where there is none.</summary>
    public static string Coded(this Words words, IReadOnlyList<Coded> list, string code, SchemesPack pack) => list.FirstOrDefault(c => c.Code == code) is { } coded ? words.Said(coded.Names, pack) : code;

    /// <summary>From 1 July 2023; to 30 June 2023; both; null where neither is stated.</summary>
    public static string? DaysStated(this Words words, DateRange days) => (days.From == DateOnly.MinValue, days.Until) switch
    {
        (true, null) => null,
        (true, { } last) => words["packs.until", words.Day(last)],
        _ => words.Days(days),
    };

    /// <summary>A number of a rule in its unit.</summary>
    public static string Figure(this Words words, decimal value, FigureUnit unit, string currency) => unit switch
    {
        FigureUnit.Money => words.Money(new(value, currency)),
        FigureUnit.Percent => words.Percent(value),
        FigureUnit.Times => words["schemes.said.times-over", words.Number(value)],
        FigureUnit.Hours => words.Count("schemes.said.hours", (long)value, words.Number(value)),
        FigureUnit.Days => words.Count("packs.span-days", (long)value),
        FigureUnit.Weeks => words.Count("packs.span-weeks", (long)value),
        FigureUnit.Months => words.Count("packs.span-months", (long)value),
        FigureUnit.People => words.Number(value),
    };

    /// <summary>A percentage as the rule states it, with all its decimals.</summary>
    public static string Percent(this Words words, decimal value) => words["common.percent", words.Number(value)];

    /// <summary>Ages 25 and older; 12 to 23 months away; null for any.</summary>
    public static string? Between(this Words words, Between range, string both, string least, string most) => (range.Least, range.Most) switch
    {
        ({ } from, { } until) => words[both, from, until],
        ({ } from, null) => words[least, from],
        (null, { } until) => words[most, until],
        _ => null,
    };

    public static string? Age(this Words words, Between age) => words.Between(age, "schemes.said.ages", "schemes.said.age-from", "schemes.said.age-to");

    /// <summary>Whom and when a rule is for, before a colon; nothing for everybody always.</summary>
    public static string Qualified(this Words words, IEnumerable<string?> qualifiers, string said)
    {
        var before = string.Join(", ", qualifiers.OfType<string>());
        return Begin(words, before.Length == 0 ? said : $"{before}: {said}");
    }

    /// <summary>A word that begins with a capital, inside a sentence.</summary>
    internal static string Inside(Words words, string text) => char.ToLower(text[0], words.Tongue.Culture) + text[1..];

    static string Begin(Words words, string text) => char.ToUpper(text[0], words.Tongue.Culture) + text[1..];
}
