namespace Fotfeste.Domain;

/// <summary>How finely a series divides time.</summary>
public enum TimeStep { Year, Quarter }
