namespace Fotfeste.Domain;

/// <summary>How a part of a month is counted: the month's amount over an average month's days, kept to so many decimals, times the days.</summary>
public sealed record DayRate(decimal DaysInMonth, int Decimals, Attribution Basis)
{
    /// <summary>What some days of a month come to.</summary>
    public decimal Of(decimal monthly, int days, Rounding rounding) => rounding.Round(days * Math.Round(monthly / DaysInMonth, Decimals, MidpointRounding.AwayFromZero));
}
