namespace Fotfeste.Domain;

/// <summary>Why something about a person is read or written (security reference, section 9).</summary>
public enum Purpose { None, Support, Coordination, Admin, Quality, Oversight, Operation }
