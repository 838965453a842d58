namespace Fotfeste.Exchange;

/// <summary>What one item of a feed turned out to be: exactly one of its parts is there.</summary>
public sealed record VacancyReading
{
    public Vacancy? Vacancy { get; init; }
    /// <summary>The source took an ad away.</summary>
    public VacancyRemoval? Removal { get; init; }
    /// <summary>The list says that there is an ad, and where; the ad itself is elsewhere.</summary>
    public ListedVacancy? Listed { get; init; }
    public VacancyProblem? Problem { get; init; }
    /// <summary>The feed goes on there; no item.</summary>
    public string? NextPage { get; init; }
}
