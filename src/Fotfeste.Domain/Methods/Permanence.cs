namespace Fotfeste.Domain;

/// <summary>How long a form of employment is meant to last.</summary>
public enum Permanence { Permanent, FixedTerm, Hourly, None }
