namespace Fotfeste.Domain;

/// <summary>A number with a name that changes over the years: a base amount, a fee, a full-time month.</summary>
/// <param name="Code">Stable within its pack.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Values">Over time; null while no source publishes one.</param>
public sealed record Figure(string Code, PackText Names, FigureUnit Unit, DatedList<decimal?> Values)
{
    /// <summary>What it is on that day, and where that comes from; null when nobody says so. It is never carried over from another day.</summary>
    public Dated<decimal?>? On(DateOnly day) => Values.On(day) is { Value: not null } value ? value : null;
}
