using System.Globalization;

namespace Fotfeste.Web;

/// <summary>The holidays of a country in a year, as its pack's rules make them.</summary>
static class HolidaysCommand
{
    public static Command Holidays { get; } = new("holidays", "the holidays of a country in any year", "",
        [
            new("--country", "COUNTRY", "two letters, such as NO"),
            new("--year", "YEAR", $"from {HolidayCalendar.FirstYear} to {HolidayCalendar.LastYear}"),
            new("--language", "LANGUAGE", "of the names, such as en; the country's own unless said"),
        ],
        """
        Prints date, code, name and type. public: free by law, also when only half the day; bank: an eve on which banks and many others close.
        The rules are those of today, with the years in which some began or ended. 2015 to 2028 agree with an independent table; before, a country may have kept other days.

          fotfeste holidays --country NO --year 2031 --format csv
        """, RunAsync) { AsksStore = false };

    static async Task<int> RunAsync(Errand errand)
    {
        var country = errand.Country(Content.Packs());
        if (!int.TryParse(errand.Demand("--year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < HolidayCalendar.FirstYear or > HolidayCalendar.LastYear)
            throw errand.Wrong($"--year is a year from {HolidayCalendar.FirstYear} to {HolidayCalendar.LastYear}");
        var language = errand.OneOf("--language", PackReader.AllLanguages, country.Language);
        var listing = new Listing("date", "code", "name", "type");
        foreach (var (day, rule) in country.Holidays.In(year)) listing.Add(day, rule.Code, rule.Names.In(language, country.Language), CodeOf.Value(rule.Type));
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return Command.Done;
    }
}
