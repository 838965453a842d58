namespace Fotfeste.Domain;

/// <summary>One side of a change, in the kind that its aspect has. Nothing at all: it was not there, or is there no longer.</summary>
/// <param name="Span">A length of time.</param>
/// <param name="Number">A number of people, or a place in the order.</param>
/// <param name="Day">A day.</param>
/// <param name="Yes">A yes or a no.</param>
/// <param name="Code">Of a fact, an activity, a language or a country.</param>
/// <param name="Text">Words in several languages.</param>
/// <param name="Plain">Words in the pack's own language: a source.</param>
/// <param name="Kind">What a method is for.</param>
/// <param name="PhaseRole">What a phase is.</param>
/// <param name="Basis">Where a value comes from, and how sure it is.</param>
public readonly record struct MethodValue(
    Span? Span = null, int? Number = null, DateOnly? Day = null, bool? Yes = null, string? Code = null, PackText? Text = null, string? Plain = null,
    MethodKind? Kind = null, PhaseRole? PhaseRole = null, Attribution? Basis = null)
{
    public static MethodValue Nothing { get; }

    public bool IsNothing => this == Nothing;
}
