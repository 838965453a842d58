namespace Fotfeste.Domain;

/// <summary>A month of a subsidy, or the part of one that has one rate.</summary>
/// <param name="Days">Within one calendar month.</param>
/// <param name="IsWholeMonth">From the first to the last of it.</param>
/// <param name="Monthly">What a whole month would come to.</param>
/// <param name="Amount">What these days come to; null when the month's amount is not known, or nobody publishes how a part of a month is counted.</param>
public sealed record SubsidyPeriod(DateRange Days, bool IsWholeMonth, SubsidyEstimate Monthly, Money? Amount);
