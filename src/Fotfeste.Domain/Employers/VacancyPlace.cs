namespace Fotfeste.Domain;

/// <summary>One place where a job in an ad is done, as far as the ad says.</summary>
/// <param name="Country">Two letters; null when not said.</param>
/// <param name="Code">The municipality's official code; null when it is not known, or could be more than one.</param>
/// <param name="Name">Of municipality or town, as given.</param>
public sealed record VacancyPlace(string? Country, string? Code, string? Name)
{
    /// <summary>The name of county or region; tells namesakes apart.</summary>
    public string? Region { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public GeoPoint? Point { get; init; }
    /// <summary>The point is somewhere in the municipality, not the workplace.</summary>
    public bool IsPointRough { get; init; }

    /// <summary>Country and code together, such as <c>SE-0580</c>; null without a code.</summary>
    public string? Key => Code is null ? null : $"{Country}-{Code}";
}
