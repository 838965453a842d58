namespace Fotfeste.Domain;

/// <summary>One rate, and whom and when it is for. Where the two bounds differ the authority chooses between them.</summary>
/// <param name="Group">By code; null for everybody else.</param>
/// <param name="Months">Months of the contract, the first is 1.</param>
/// <param name="Age">At the start.</param>
/// <param name="MonthsAway">Whole months away from work before.</param>
/// <param name="Least">Per cent, or times.</param>
/// <param name="Most">Per cent, or times.</param>
public sealed record RateStep(string? Group, Between Months, Between Age, Between MonthsAway, decimal Least, decimal Most)
{
    public bool IsChosen => Least < Most;

    /// <summary>What was chosen, within the bounds.</summary>
    public decimal Within(decimal chosen) => Math.Clamp(chosen, Least, Most);
}
