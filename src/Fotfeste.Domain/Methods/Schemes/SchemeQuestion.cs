namespace Fotfeste.Domain;

/// <summary>A question whose answer tells whether it is worth applying. What nobody has answered leaves too little to go by.</summary>
/// <param name="Code">Its words stand in the pack.</param>
/// <param name="Days">When it is asked: rules come and go.</param>
/// <param name="Yes">What a yes means.</param>
/// <param name="No">What a no means.</param>
/// <param name="Basis">Where this comes from.</param>
public sealed record SchemeQuestion(string Code, DateRange Days, Verdict Yes, Verdict No, Attribution Basis);
