namespace Fotfeste.Domain;

/// <summary>So many times the employer's fee on the wage that counts.</summary>
/// <param name="Fee">The figure that is the fee, in per cent.</param>
/// <param name="Multiples">How many times, by age and months away from work.</param>
public sealed record FeeMultiple(string Fee, RateTable Multiples) : Grant
{
    internal override decimal? WorkOut(Reckoning sheet)
    {
        var pay = sheet.CountedPay();
        var (fee, times) = (sheet.FigureOf(Fee, LineKind.Fee), sheet.Rate(Multiples, LineKind.Multiple));
        return pay * fee / 100m * times;
    }
}
