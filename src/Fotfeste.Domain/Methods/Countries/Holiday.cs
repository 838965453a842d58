namespace Fotfeste.Domain;

/// <summary>One holiday in one year.</summary>
public readonly record struct Holiday(DateOnly Day, HolidayRule Rule);
