namespace Fotfeste.Domain;

/// <summary>The jobs that began in a period: how many, how lasting, how many hours, how soon. Every job counts, a second one too.</summary>
/// <param name="Started">Jobs begun.</param>
/// <param name="Permanent">Of these, permanent when they began.</param>
/// <param name="FixedTerm">Of these, fixed-term.</param>
/// <param name="Hourly">Of these, by the hour or on call.</param>
/// <param name="OtherPermanence">Of these, of a form that says nothing about it.</param>
/// <param name="MedianHours">Hours a week when the job began, among those where they are known; null when none are, or hidden.</param>
/// <param name="ThirtyHoursOrMore">Jobs of 30 hours a week and more, of those where the hours are known.</param>
/// <param name="MedianDaysToFirst">Days from the first day of support to the first job, among those who reached it in the period; null when nobody did, or hidden.</param>
public sealed record JobFigures(
    Tally Started, Tally Permanent, Tally FixedTerm, Tally Hourly, Tally OtherPermanence,
    decimal? MedianHours, Share ThirtyHoursOrMore, decimal? MedianDaysToFirst)
{
    public static JobFigures Hidden { get; } = new(Tally.Hidden, Tally.Hidden, Tally.Hidden, Tally.Hidden, Tally.Hidden, null, Share.Hidden, null);
}
