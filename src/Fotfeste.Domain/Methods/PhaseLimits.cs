namespace Fotfeste.Domain;

/// <summary>How long a phase lasts by the method. Nothing ends by itself when a limit has passed; the coach is reminded.</summary>
/// <param name="Runs">False: the phase lies outside the clock, and then there is no limit.</param>
/// <param name="WarnAfter">When the coach is reminded that it is time to look.</param>
/// <param name="AtMost">The method's own limit; only a published one can be passed.</param>
/// <param name="AtLeast">How long the method promises it lasts.</param>
/// <param name="ExtendableTo">How long with an extension; null where no end is published.</param>
/// <param name="Extendable">The limit may be extended.</param>
/// <param name="Basis">Where the limits come from.</param>
public sealed record PhaseLimits(bool Runs, Span? WarnAfter, Span? AtMost, Span? AtLeast, Span? ExtendableTo, bool Extendable, Attribution Basis)
{
    /// <summary>The limit that a spell can be past: published, running. Null when there is none.</summary>
    public Span? Limit => Runs && Basis.Certainty == Certainty.Published ? AtMost : null;

    /// <summary>When to remind: the warning, failing that the limit itself.</summary>
    public Span? RemindAfter => Runs ? WarnAfter ?? AtMost : null;
}
