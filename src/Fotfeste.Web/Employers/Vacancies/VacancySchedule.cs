using System.Globalization;

namespace Fotfeste.Web;

/// <summary>What is read by the clock: only what the operator has configured, under <c>Jobs</c>.</summary>
/// <param name="Every">How often.</param>
/// <param name="Feeds">Which sources, and where.</param>
public sealed record VacancySchedule(TimeSpan Every, IReadOnlyList<(VacancySource Source, string Place, string? TokenFile)> Feeds)
{
    const int EveryMinutes = 60, LeastMinutes = 1;

    /// <summary><c>Jobs:nav:Place</c>, <c>Jobs:nav:TokenFile</c> and so on for each source; <c>Jobs:EveryMinutes</c>.</summary>
    public static VacancySchedule Of(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var jobs = settings.GetSection("Jobs");
        return new(TimeSpan.FromMinutes(Math.Max(LeastMinutes, int.TryParse(jobs["EveryMinutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : EveryMinutes)),
            [.. Enum.GetValues<VacancySource>().Select(s => (s, jobs[$"{VacancyImport.NameOf(s)}:Place"] ?? "", jobs[$"{VacancyImport.NameOf(s)}:TokenFile"])).Where(f => f.Item2.Length > 0)]);
    }
}
