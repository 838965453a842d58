namespace Fotfeste.Domain;

/// <summary>For which time a cap holds.</summary>
public enum CapPer { Month, CalendarYear, Once }
