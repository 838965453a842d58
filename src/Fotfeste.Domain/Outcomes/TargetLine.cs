namespace Fotfeste.Domain;

/// <summary>One actual beside a target: one for most kinds, one per unit and year where the target asks for it.</summary>
/// <param name="Unit">Null when of the whole programme.</param>
/// <param name="Days">The days it speaks of; a calendar year or a part of it where the target is yearly.</param>
/// <param name="Number">What was counted.</param>
/// <param name="Of">What it is a share of; null when the target is a number.</param>
/// <param name="Reached">Null when that cannot be said: nothing to take a share of, the year is not over, or hidden.</param>
/// <param name="IsUnfinished">Only a part of the calendar year lies within the report.</param>
public sealed record TargetLine(Id<Unit>? Unit, ReportPeriod Days, Tally Number, Tally? Of, bool? Reached, bool IsUnfinished)
{
    /// <summary>The actual in percent, when the target is one.</summary>
    public Percent? Percent => Of is { } of ? new Share(Number, of).Percent : null;

    /// <summary>The same line without its numbers.</summary>
    public TargetLine Hide() => this with { Number = Tally.Hidden, Of = Of is null ? null : Tally.Hidden, Reached = null };
}
