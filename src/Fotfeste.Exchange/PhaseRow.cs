namespace Fotfeste.Exchange;

/// <summary>One row of <c>phases</c>: the code of a phase in the method of the enrolment's programme. A reader hands over each enrolment's phases in the order of their days.</summary>
public sealed record PhaseRow(Place At, string Enrolment, string Phase, DateOnly From, string? Reason = null);
