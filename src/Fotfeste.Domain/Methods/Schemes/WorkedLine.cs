namespace Fotfeste.Domain;

/// <summary>One line of a worked sum, so that a reader can follow it with a pencil.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Exact; rounding is a line's own business only where the rule rounds.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="By">The percentage it was made with; null where there is none.</param>
/// <param name="Days">The days on which the rule's value holds; null for what was typed or follows from other lines.</param>
/// <param name="Basis">Where the rule's value comes from; null likewise.</param>
public sealed record WorkedLine(LineKind Kind, decimal Value, FigureUnit Unit, decimal? By, DateRange? Days, Attribution? Basis)
{
    /// <summary>A source states it, and nobody has checked it; or it is ours.</summary>
    public bool IsUnchecked => Basis is { Certainty: not Certainty.Published };
}
