namespace Fotfeste.Domain;

/// <summary>A fixed amount for an hour's or a month's work.</summary>
/// <param name="For">What it is for.</param>
/// <param name="Amount">In the pack's currency; null where it is a figure.</param>
/// <param name="Most">The highest that the authority may give instead; null where no source says.</param>
/// <param name="Figure">The figure that it is, by code; null where it is an amount.</param>
/// <param name="Addition">What comes on top, such as pension.</param>
public sealed record FixedAmount(FixedFor For, decimal? Amount, decimal? Most, string? Figure, Percent Addition) : Grant
{
    /// <summary>The figure that says how many hours a full-time month has.</summary>
    public const string FullTimeMonth = "full-time-month";

    internal override decimal? WorkOut(Reckoning sheet)
    {
        var each = Amount is { } amount ? sheet.Line(For == FixedFor.Hour ? LineKind.PerHour : LineKind.PerMonth, amount) : sheet.FigureOf(Figure!, LineKind.PerMonth);
        if (Addition.Value > 0 && each is { } plain) each = plain + sheet.Line(LineKind.Addition, plain * Addition.Value / 100m, Addition.Value);
        return For == FixedFor.Hour ? each * sheet.HoursInMonth() : each;
    }
}
