namespace Fotfeste.Domain;

/// <summary>How pay for a year, a month, a week or a day becomes pay for an hour.</summary>
public sealed record HourRate(decimal HoursInYear, decimal WeeksInYear, decimal DaysInYear, Attribution Basis)
{
    /// <summary>Scaled to full time first, because the year's hours are a full-time year's.</summary>
    public decimal Of(decimal pay, PayFor length, Percent position) => pay * TimesInYear(length) * 100m / (position.Value * HoursInYear);

    decimal TimesInYear(PayFor length) => length switch
    {
        PayFor.Year => 1m,
        PayFor.Month => 12m,
        PayFor.Week => WeeksInYear,
        _ => DaysInYear,
    };
}
