namespace Fotfeste.Domain;

/// <summary>What a wage or a subsidy is counted up to, over time.</summary>
/// <param name="Code">Words for it when it is missing; one of the pack's.</param>
/// <param name="On">What is capped.</param>
/// <param name="Per">For which time.</param>
/// <param name="Group">Whom it is for; null for everybody else.</param>
/// <param name="IsProRata">It stands for a full-time job and shrinks with the position.</param>
/// <param name="Values">Over time; null while no source publishes one, and then the amount is stated before the cap.</param>
public sealed record Cap(string Code, CapOn On, CapPer Per, string? Group, bool IsProRata, DatedList<Ceiling?> Values)
{
    /// <summary>How high it is on that day, and where that comes from; null when nobody publishes it.</summary>
    public Dated<Ceiling?>? ValueOn(DateOnly day) => Values.On(day) is { Value: not null } value ? value : null;

    /// <summary>In money, for a full-time job; null when it is not published, hangs on a figure that is not, or is a share of the cost.</summary>
    public decimal? HeightOn(SchemesPack pack, DateOnly day) => ValueOn(day)?.Value switch
    {
        { Of: CeilingOf.Money } money => money.Number,
        { Of: CeilingOf.Figure, Figure: { } figure } times => times.Number * pack.FigureOf(figure)?.On(day)?.Value,
        _ => null,
    };
}
