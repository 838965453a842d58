namespace Fotfeste.Web;

/// <summary>The texts in the reader's language, as pages ask for them: <c>@W["support.log"]</c>, <c>@W.Count("support.contacts", 3)</c>, <c>@W.Of(contact.Kind)</c>, <c>@W.Day(contact.Day)</c>.</summary>
public sealed class Words(Texts texts)
{
    /// <summary>ISO 3166 of the organisation at hand; its terms go before the language's common ones. Null before sign-in.</summary>
    public string? Country { get; set; }

    /// <summary>With which twin of a text the page speaks. A text without an easy one is said as it is.</summary>
    public TextLevel Level { get; set; }

    public Tongue Tongue => Tongue.Current;
    public string Language => Tongue.Code;

    public string this[string key] => texts.Say(Language, Country, Twin(key));

    /// <summary>The text with <c>{0}</c>, <c>{1}</c> … filled in the reader's culture.</summary>
    public string this[string key, params object?[] values] => string.Format(Tongue.Culture, this[key], values);

    /// <summary>The form that fits the number, which is <c>{0}</c>; further values follow it.</summary>
    public string Count(string key, long n, params object?[] more) => string.Format(Tongue.Culture, texts.Arm(Language, Country, Twin(key), n), [n, .. more]);

    /// <summary>The text of an enum member, from the family declared with <see cref="TextFamilyAttribute"/>.</summary>
    public string Of(Enum member) => this[Texts.KeyOf(member)];

    /// <summary>Every member of an enum with its text, for a form to choose from.</summary>
    public IReadOnlyList<Choice> Choices<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Choice.Of(value, Of(value)))];

    /// <summary>Yes or no.</summary>
    public string YesNo(bool yes) => this[yes ? "common.yes" : "common.no"];

    /// <summary>16. mars 2026.</summary>
    public string Day(DateOnly day) => day.ToString(Tongue.Day, Tongue.Culture);

    /// <summary>16. mars within the year at hand, else with its year.</summary>
    public string DayInYear(DateOnly day, DateOnly today) => day.Year == today.Year ? day.ToString(Tongue.Culture.DateTimeFormat.MonthDayPattern, Tongue.Culture) : Day(day);

    /// <summary>16.3.2026: as it is typed in a form; in tables.</summary>
    public string ShortDay(DateOnly day) => day.ToString(Tongue.ShortDay, Tongue.Culture);

    /// <summary>16. mars, where the year stands above.</summary>
    public string DayOfMonth(DateOnly day) => day.ToString(Tongue.DayOfMonth, Tongue.Culture);

    /// <summary>Mandag 16. mars, the beginning of a line.</summary>
    public string LongDay(DateOnly day) => Begin(day.ToString(Tongue.LongDay, Tongue.Culture));

    /// <summary>Mandag 16. mars, inside a sentence.</summary>
    public string DayInside(DateOnly day) => day.ToString(Tongue.LongDay, Tongue.Culture);

    /// <summary>How long ago in words, inside a sentence.</summary>
    public string DaysAgoInside(DateOnly day, DateOnly today) => Inside(DaysAgo(day, today));

    /// <summary>Mars 2026.</summary>
    public string Month(DateOnly day) => Begin(day.ToString("MMMM yyyy", Tongue.Culture));

    /// <summary>The month in three letters or so, for a chart's axis.</summary>
    public string ShortMonth(DateOnly day) => day.ToString("MMM", Tongue.Culture).TrimEnd('.');

    /// <summary>14.30, in the time zone it already stands in.</summary>
    public string Clock(DateTimeOffset moment) => moment.ToString(Tongue.Clock, Tongue.Culture);

    /// <summary>14.30.</summary>
    public string Time(TimeOnly time) => time.ToString(Tongue.Clock, Tongue.Culture);

    /// <summary>14.30–15.15.</summary>
    public string Times(TimeOnly from, TimeOnly until) => $"{Time(from)}–{Time(until)}";

    /// <summary>How long ago in words: today, yesterday, 16 days ago; tomorrow and in 3 days for what lies ahead.</summary>
    public string DaysAgo(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => this["common.today"],
        1 => this["common.yesterday"],
        -1 => this["common.tomorrow"],
        > 1 and var ago => Count("common.days-ago", ago),
        var ahead => Count("common.days-ahead", -ahead),
    };

    /// <summary>From and to; an open range says "from".</summary>
    public string Days(DateRange days) => days.Until is { } last ? this["common.from-to", Day(days.From), Day(last)] : this["common.from", Day(days.From)];

    /// <summary>A number with its thousands apart and no more decimals than there are, at most two.</summary>
    public string Number(decimal number) => number.ToString("#,0.##", Tongue.Culture);

    /// <summary>40,9 % with the space that the language wants.</summary>
    public string Percent(Percent share) => this["common.percent", share.Rounded.ToString("0.#", Tongue.Culture)];

    /// <summary>Ida, Odd og Liv.</summary>
    public string List(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count < 2 ? string.Concat(names) : this["common.and", string.Join(", ", names.Take(names.Count - 1)), names[^1]];
    }

    string Twin(string key) => Level == TextLevel.Easy ? texts.EasyTwinOf(key) : key;

    string Inside(string text) => char.ToLower(text[0], Tongue.Culture) + text[1..];

    string Begin(string text) => char.ToUpper(text[0], Tongue.Culture) + text[1..];
}
