namespace Fotfeste.Domain;

/// <summary>A job that is advertised, in one shape whatever the source. What the source did not say is null or empty, never guessed.</summary>
/// <param name="Source">Whose feed: <c>nav</c>, <c>jobtech</c> or <c>tmt</c>; <c>demo</c> for an invented one.</param>
/// <param name="SourceId">Its identity there.</param>
/// <param name="Revision">When the source last changed it. An older revision never overwrites a newer one.</param>
public sealed record Vacancy(string Source, string SourceId, DateTimeOffset Revision)
{
    /// <summary>NAV's name as a source.</summary>
    public const string Nav = "nav";

    /// <summary>The source of invented ads.</summary>
    public const string Demo = "demo";

    /// <summary>NAV keeps no ad active for longer: one that says no end is over by then.</summary>
    public const int LongestMonthsOfNav = 6;

    /// <summary>The source itself says that it is gone.</summary>
    public bool IsTakenDown { get; init; }
    public DateTimeOffset? Published { get; init; }
    /// <summary>From this moment on it is closed, even if the source never says so: the end that the ad gives, else the longest that its source keeps one.</summary>
    public DateTimeOffset? Until { get; init; }
    public IReadOnlyList<VacancyText> Titles { get; init; } = [];
    public IReadOnlyList<VacancyText> Bodies { get; init; } = [];
    /// <summary>Null for a private household: its name is a person's.</summary>
    public string? EmployerName { get; init; }
    /// <summary>The national organisation number, as given.</summary>
    public string? EmployerNumber { get; init; }
    public int Positions { get; init; } = 1;
    public IReadOnlyList<VacancyOccupation> Occupations { get; init; } = [];
    /// <summary>The unit group of ISCO-08; null when the source's code has no such.</summary>
    public string? Isco { get; init; }
    public IReadOnlyList<VacancyPlace> Places { get; init; } = [];
    /// <summary>Somebody may work from wherever they are.</summary>
    public bool? IsPlaceFree { get; init; }
    public VacancyExtent? Extent { get; init; }
    /// <summary>Of full time, 0 to 100.</summary>
    public decimal? PercentMin { get; init; }
    public decimal? PercentMax { get; init; }
    public VacancyPermanence? Permanence { get; init; }
    /// <summary>None when the source said nothing of it.</summary>
    public WorkingTime Times { get; init; }
    public string? StartText { get; init; }
    public DateOnly? StartDay { get; init; }
    public string? ApplyByText { get; init; }
    public DateOnly? ApplyByDay { get; init; }
    public string? ApplyAddress { get; init; }
    public string? ApplyEmail { get; init; }
    /// <summary>Where the ad can be read at its source.</summary>
    public string? Address { get; init; }
    public bool? NeedsLicence { get; init; }
    public bool? NeedsExperience { get; init; }
    public bool? NeedsBackgroundCheck { get; init; }
    public IReadOnlyList<VacancyDemand> Demands { get; init; } = [];
    public IReadOnlyList<VacancyContact> Contacts { get; init; } = [];

    public VacancyState StateAt(DateTimeOffset now) =>
        IsTakenDown ? VacancyState.Removed : Until is { } until && until <= now ? VacancyState.Closed : VacancyState.Open;

    /// <summary>In that language, else in the first that there is; null when it has none.</summary>
    public static string? Say(IReadOnlyList<VacancyText> texts, string language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.FirstOrDefault(t => t.Language == language)?.Text ?? (texts is [var first, ..] ? first.Text : null);
    }

    /// <summary>What stays of an ad that is over: what it was and where, and nothing about anybody.</summary>
    public Vacancy Emptied() => this with { Bodies = [], Contacts = [], ApplyAddress = null, ApplyEmail = null };
}
