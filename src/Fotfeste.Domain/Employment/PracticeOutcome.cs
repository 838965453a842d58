namespace Fotfeste.Domain;

/// <summary>What came of a practice when it was looked at: the employer hires, it goes on for a while, or it is over.</summary>
public enum PracticeOutcome { Hired, GoesOn, Over }
