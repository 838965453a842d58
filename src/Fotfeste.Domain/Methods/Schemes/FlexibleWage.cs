namespace Fotfeste.Domain;

/// <summary>Money to the person that falls as the wage rises: a top amount less one share of the wage up to a threshold and a larger share above it, and never so much that both together exceed the full-time wage. The wage counts with pension.</summary>
/// <param name="Benefit">What the top is a share of; null where only the top itself is published.</param>
/// <param name="ShareOfBenefit">The top's share of it.</param>
/// <param name="Top">The most a month.</param>
/// <param name="Threshold">The wage a month up to which the smaller share is taken off.</param>
/// <param name="Lower">The share taken off below.</param>
/// <param name="Upper">The share taken off above.</param>
public sealed record FlexibleWage(decimal? Benefit, Percent ShareOfBenefit, decimal Top, decimal Threshold, Percent Lower, Percent Upper) : Grant
{
    internal override decimal? WorkOut(Reckoning sheet)
    {
        var wage = sheet.PayWithPension();
        sheet.Line(LineKind.Top, Top);
        var below = sheet.Line(LineKind.LowerPart, Math.Min(wage, Threshold) * Lower.Value / 100m, Lower.Value);
        var above = sheet.Line(LineKind.UpperPart, Math.Max(0, wage - Threshold) * Upper.Value / 100m, Upper.Value);
        var room = sheet.Line(LineKind.RoomToFullTime, Math.Max(0, sheet.FullTimePayWithPension() - wage));
        return Math.Min(Math.Max(0, Top - below - above), room);
    }
}
