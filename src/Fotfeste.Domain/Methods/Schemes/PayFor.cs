namespace Fotfeste.Domain;

/// <summary>For how long a stated pay is.</summary>
public enum PayFor { Year, Month, Week, Day }
