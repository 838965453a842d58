namespace Fotfeste.Domain;

/// <summary>Who pays for what somebody earns or lives on in a form of employment.</summary>
public enum Payer
{
    Employer,
    /// <summary>The employer, and the state for lost productivity.</summary>
    EmployerAndState,
    /// <summary>The state in full: a transition job at most.</summary>
    State,
    /// <summary>Nobody pays a wage; the person lives on a benefit.</summary>
    Benefit,
    None,
    Unknown,
}
