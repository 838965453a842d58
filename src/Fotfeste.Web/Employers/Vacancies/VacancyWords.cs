namespace Fotfeste.Web;

/// <summary>How an ad is put into a few words. What it does not say is not made up.</summary>
public static class VacancyWords
{
    /// <summary>"50–75 %", or "full time" where the ad gives no share; null when it says nothing.</summary>
    public static string? Work(this Words words, VacancyExtent? extent, decimal? least, decimal? most)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (extent, least, most) switch
        {
            (_, { } from, { } to) when from != to => words["vacancies.percent", $"{words.Number(from)}–{words.Number(to)}"],
            (VacancyExtent.Full, _, _) => words.Of(VacancyExtent.Full),
            (VacancyExtent.Either, _, _) => words.Of(VacancyExtent.Either),
            (_, { } from, { }) => words["vacancies.percent", words.Number(from)],
            (_, null, { } to) => words["vacancies.up-to", words.Number(to)],
            (_, { } from, null) => words["vacancies.from", words.Number(from)],
            ({ } said, _, _) => words.Of(said),
            _ => null,
        };
    }

    /// <summary>Whose feed it came by, as that is called.</summary>
    public static string SourceOf(this Words words, string source)
    {
        ArgumentNullException.ThrowIfNull(words);
        return source == Vacancy.Demo ? words["vacancies.invented"] : Enum.TryParse<VacancySource>(source, ignoreCase: true, out var known) ? words.Of(known) : source;
    }

    /// <summary>An address that may be a link: ads from outside may hold anything.</summary>
    public static string? Link(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") ? uri.AbsoluteUri : null;
}
