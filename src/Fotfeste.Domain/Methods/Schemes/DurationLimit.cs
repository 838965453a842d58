namespace Fotfeste.Domain;

/// <summary>For how long money is paid. It ends the money, never the support.</summary>
/// <param name="Group">Whom it is for, by code; null for everybody else.</param>
/// <param name="Age">At which age at the start.</param>
/// <param name="Decision">How much one decision covers at most; null where no source says.</param>
/// <param name="Total">How much there is in all; null where no source says or there is no limit.</param>
/// <param name="IsUnlimited">A source says that there is no limit.</param>
/// <param name="IsExtendable">It can be given again, or for longer.</param>
public sealed record DurationLimit(string? Group, Between Age, Span? Decision, Span? Total, bool IsUnlimited, bool IsExtendable)
{
    /// <summary>The last day that money is paid for, when it began on that day; null without a limit.</summary>
    public DateOnly? LastDay(DateOnly start) => Total?.After(start).AddDays(-1);
}
