namespace Fotfeste.Storage;

/// <summary>What became of so many items.</summary>
/// <param name="New">Not known before.</param>
/// <param name="Updated">The source had changed them.</param>
/// <param name="Unchanged">Known as they are, or something older; also the removal of what was never known.</param>
/// <param name="Closed">Open before, and over now.</param>
public readonly record struct VacancyCounts(int New, int Updated, int Unchanged, int Closed)
{
    public static VacancyCounts operator +(VacancyCounts one, VacancyCounts other) => Add(one, other);

    public static VacancyCounts Add(VacancyCounts one, VacancyCounts other) => new(one.New + other.New, one.Updated + other.Updated, one.Unchanged + other.Unchanged, one.Closed + other.Closed);
}
