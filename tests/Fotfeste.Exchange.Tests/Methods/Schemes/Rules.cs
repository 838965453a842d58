namespace Fotfeste.Exchange.Tests;

/// <summary>The shipped schemes, and jobs to try them on.</summary>
static class Rules
{
    static readonly Dictionary<string, SchemesPack> packs = [];

    /// <summary>The text of a country's schemes, to break in a test.</summary>
    public static string Text(string country) => File.ReadAllText(Path.Combine(Kit.Content, "packs", "countries", country, "schemes.1.json"));

    public static SchemesPack Of(string country)
    {
        lock (packs) return packs.TryGetValue(country, out var pack) ? pack : packs[country] = PackReader.Schemes($"countries/{country}/schemes.1.json", Text(country));
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A job at full time that began on the day whose rules count, unless a test says otherwise.</summary>
    public static SubsidyTerms Job(string country, decimal pay, string day, string? start = null, decimal position = 100) =>
        new(Day(start ?? day), Day(day), new(pay, Of(country).Currency), new(position));

    public static SubsidyEstimate Estimate(string country, string scheme, SubsidyTerms terms) => SubsidyEstimate.Of(Of(country), Of(country).SchemeOf(scheme), terms);

    /// <summary>The rate that the rule has in that month of the contract, on that day; null when it has none.</summary>
    public static decimal? Rate(string country, string scheme, SubsidyTerms terms) => Estimate(country, scheme, terms).Line(LineKind.Rate)?.Value;

    /// <summary>The day on which a contract that began on that day is in that month.</summary>
    public static string InMonth(string start, int month) => Day(start).AddMonths(month - 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
