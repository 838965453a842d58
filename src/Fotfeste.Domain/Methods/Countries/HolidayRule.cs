namespace Fotfeste.Domain;

/// <summary>A holiday as a country pack defines it.</summary>
/// <param name="Code">Stable within its pack, lower case with hyphens.</param>
/// <param name="Type">How free it is.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Moment">On which day it falls.</param>
/// <param name="From">The first year that has it; null for since ever.</param>
/// <param name="Until">The last year that had it; null while it is kept.</param>
/// <param name="Basis">Where that comes from.</param>
public sealed record HolidayRule(string Code, HolidayType Type, PackText Names, HolidayMoment Moment, int? From, int? Until, Attribution Basis)
{
    public bool IsKeptIn(int year) => (From is null || year >= From) && (Until is null || year <= Until);
}
