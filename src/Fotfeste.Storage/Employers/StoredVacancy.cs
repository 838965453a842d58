namespace Fotfeste.Storage;

/// <summary>An ad as the store keeps it: what lists ask for as columns, the rest in one. It is a copy of what a source publishes, nobody's record: it has no line in the trail, and it may go.</summary>
public sealed class StoredVacancy
{
    public const int LongestTitle = 500;

    /// <summary>The languages of an ad without a title.</summary>
    internal const string NoLanguage = ";;";

    /// <summary>So long a closed ad is kept, for whoever saved it.</summary>
    public static readonly TimeSpan KeptClosed = TimeSpan.FromDays(180);

    public Id<Vacancy> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public string Source { get; private set; } = "";
    public string SourceId { get; private set; } = "";
    public DateTimeOffset Revision { get; private set; }
    public VacancyState State { get; private set; }
    public DateTimeOffset? Until { get; private set; }
    public DateTimeOffset? Published { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    /// <summary>When this store last took news of it in.</summary>
    public DateTimeOffset ChangedAt { get; private set; }
    public string Title { get; private set; } = "";
    public string? EmployerName { get; private set; }
    public string? EmployerNumber { get; private set; }
    /// <summary>The first place, such as <c>NO-0301</c>.</summary>
    public string? Place { get; private set; }
    public string? PlaceName { get; private set; }
    /// <summary>All places between semicolons, where there are several; null where there is one or none.</summary>
    public string? MorePlaces { get; private set; }
    public bool? IsPlaceFree { get; private set; }
    public string? Isco { get; private set; }
    public VacancyExtent? Extent { get; private set; }
    public decimal? PercentMin { get; private set; }
    public decimal? PercentMax { get; private set; }
    public VacancyPermanence? Permanence { get; private set; }
    /// <summary>None when the source said nothing of it.</summary>
    public WorkingTime Times { get; private set; }
    public bool? NeedsLicence { get; private set; }
    public bool? NeedsExperience { get; private set; }
    /// <summary>The languages that it demands, each with the level if one is said, such as <c>fi:B2;svenska:</c>; null when it names none.</summary>
    public string? AskedLanguages { get; private set; }
    /// <summary>The languages of its title between semicolons, such as <c>;fi;sv;</c>.</summary>
    public string Languages { get; private set; } = "";
    public DateOnly? ApplyBy { get; private set; }
    /// <summary>Title, employer and place, folded: what the words of a search are looked for in.</summary>
    public string SearchKey { get; private set; } = "";
    /// <summary>The vacancy without its contacts.</summary>
    public string Content { get; private set; } = "";
    /// <summary>The contacts alone; nothing once it is closed.</summary>
    public Sealed Contacts { get; private set; } = Sealed.Nothing;

    /// <param name="id">Made by the caller.</param>
    /// <param name="organisation">Whose copy it is.</param>
    /// <param name="vacancy">What the source says.</param>
    /// <param name="now">Whether it is over is decided here.</param>
    public static StoredVacancy Of(Id<Vacancy> id, Id<Organisation> organisation, Vacancy vacancy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        var row = new StoredVacancy { Id = id, OrganisationId = organisation, Source = vacancy.Source, SourceId = vacancy.SourceId };
        row.Become(vacancy, now);
        return row;
    }

    /// <summary>What the source says now. Over: nothing about anybody stays.</summary>
    internal void Become(Vacancy vacancy, DateTimeOffset now) => Keep(vacancy, vacancy.StateAt(now), now);

    void Keep(Vacancy vacancy, VacancyState state, DateTimeOffset now)
    {
        var kept = state == VacancyState.Open ? vacancy : vacancy.Emptied();
        (Revision, State, Until, Published) = (vacancy.Revision, state, vacancy.Until, vacancy.Published);
        (ClosedAt, ChangedAt) = (state == VacancyState.Open ? null : ClosedAt ?? now, now);
        Title = Short(Vacancy.Say(vacancy.Titles, "")) ?? "";
        (EmployerName, EmployerNumber) = (Short(vacancy.EmployerName), vacancy.EmployerNumber is { Length: <= 32 } number ? number : null);
        var keys = vacancy.Places.Select(p => p.Key).OfType<string>().Distinct().ToList();
        (Place, MorePlaces) = (keys is [var first, ..] ? first : null, keys.Count > 1 ? $";{string.Join(';', keys)};" : null);
        PlaceName = Short(string.Join(", ", vacancy.Places.Select(p => p.Name).OfType<string>().Distinct().Take(3)));
        (IsPlaceFree, Isco, Extent, PercentMin, PercentMax, Permanence) = (vacancy.IsPlaceFree, vacancy.Isco, vacancy.Extent, vacancy.PercentMin, vacancy.PercentMax, vacancy.Permanence);
        (Times, NeedsLicence, NeedsExperience, ApplyBy) = (vacancy.Times, vacancy.NeedsLicence, vacancy.NeedsExperience, vacancy.ApplyByDay);
        Languages = $";{string.Join(';', vacancy.Titles.Select(t => t.Language).Distinct())};";
        AskedLanguages = Short(string.Join(';', vacancy.Demands.Where(d => d is { Kind: "language", IsMust: true }).Select(d => d.Scheme == "iso639" ? $"{d.Code}:{d.Label}" : $"{d.Label}:")));
        SearchKey = LooseName.Fold($"{Title} {EmployerName} {PlaceName} {string.Join(' ', vacancy.Occupations.Select(o => o.Label).OfType<string>().Distinct())}");
        (Content, Contacts) = (VacancyContent.Written(kept), VacancyContent.Contacts(kept));
    }

    /// <summary>Its time has run out, or the source took it away, whether or not the ad itself says an end.</summary>
    internal void Close(VacancyState state, DateTimeOffset revision, DateTimeOffset now) =>
        Keep(VacancyContent.Read(this) with { Revision = revision, IsTakenDown = state == VacancyState.Removed }, state, now);

    static string? Short(string? text) => string.IsNullOrEmpty(text) ? null : text.Length <= LongestTitle ? text : text[..LongestTitle];
}
