namespace Fotfeste.Storage;

/// <summary>What a source says about one ad: how it is now, or that it is gone.</summary>
/// <param name="SourceId">Which, at the source.</param>
/// <param name="At">As of when.</param>
/// <param name="Vacancy">Null: it was taken away.</param>
public sealed record VacancyNews(string SourceId, DateTimeOffset At, Vacancy? Vacancy)
{
    public static VacancyNews Of(Vacancy vacancy)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        return new(vacancy.SourceId, vacancy.Revision, vacancy);
    }
}
