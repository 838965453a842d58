namespace Fotfeste.Domain;

/// <summary>What becomes of what lies between two numbers: a half goes up (away from nothing), to the even one, or everything goes down (towards nothing).</summary>
public enum RoundingRule { HalfUp, HalfEven, Down }
