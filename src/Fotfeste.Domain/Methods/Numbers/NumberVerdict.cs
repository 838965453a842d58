namespace Fotfeste.Domain;

/// <summary>What can be said of a national number without asking a register.</summary>
public enum NumberVerdict
{
    /// <summary>It obeys every rule that its issuer publishes.</summary>
    Valid,
    /// <summary>It may well be somebody's, and no rule can tell: a warning at most, never a refusal.</summary>
    Doubtful,
    /// <summary>No such number is issued: a digit is wrong, or it is something else.</summary>
    NotValid,
}
