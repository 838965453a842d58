namespace Fotfeste.Domain;

/// <summary>What a fixed amount is for.</summary>
public enum FixedFor { Hour, Month }
