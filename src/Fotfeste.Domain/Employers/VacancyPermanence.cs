namespace Fotfeste.Domain;

/// <summary>How long a job in an ad is meant to last. Stored by name; not known is null.</summary>
public enum VacancyPermanence
{
    Permanent,
    Temporary,
    /// <summary>A summer, a winter, a harvest.</summary>
    Seasonal,
    /// <summary>Called in when needed.</summary>
    Hourly,
}
