namespace Fotfeste.Storage;

/// <summary>What somebody looks for among the ads. What is null or empty narrows nothing; what an ad does not say counts as possible.</summary>
public sealed record VacancySought
{
    public string Words { get; init; } = "";
    /// <summary>Municipalities that will do, such as <c>NO-0301</c>; null for everywhere. An ad of which nobody knows the municipality is among them.</summary>
    public IReadOnlyList<string>? Places { get; init; }
    /// <summary>Also those that can be done from anywhere.</summary>
    public bool AlsoPlaceFree { get; init; }
    /// <summary>At most so much of full time.</summary>
    public decimal? PercentMost { get; init; }
    public VacancyPermanence? Permanence { get; init; }
    /// <summary>Only those that ask for no driving licence.</summary>
    public bool WithoutLicence { get; init; }
    /// <summary>Only those that ask for no experience.</summary>
    public bool WithoutExperience { get; init; }
    /// <summary>Not ads that say that the work is done then.</summary>
    public WorkingTime NotTimes { get; init; }
    /// <summary>Not ads in these unit groups of ISCO-08; one without a group stays.</summary>
    public IReadOnlyCollection<string> NotIsco { get; init; } = [];
    /// <summary>Only ads in these unit groups; null for all.</summary>
    public IReadOnlyCollection<string>? OnlyIsco { get; init; }
    /// <summary>Two letters; null for any.</summary>
    public string? Language { get; init; }
}
