namespace Fotfeste.Domain;

/// <summary>What a scheme would come to, line by line, under the rules of one day. An estimate: the authority decides.</summary>
/// <param name="Scheme">By code.</param>
/// <param name="Pack">The rule version it was computed from.</param>
/// <param name="Day">The day whose rules were used.</param>
/// <param name="Month">The month of the contract.</param>
/// <param name="Per">What the amount is for.</param>
/// <param name="Amount">Null when something that it needs is not known: nothing is guessed.</param>
/// <param name="IsAtMost">The authority chooses a rate and has not yet, so this is the most.</param>
/// <param name="IsBeforeCap">A cap holds whose height nobody publishes for that day, so it may be less.</param>
/// <param name="Lines">The worked sum.</param>
/// <param name="Gaps">What is not known.</param>
public sealed record SubsidyEstimate(
    string Scheme, PackKey Pack, DateOnly Day, int Month, GrantPer Per, Money? Amount, bool IsAtMost, bool IsBeforeCap, IReadOnlyList<WorkedLine> Lines, IReadOnlyList<Gap> Gaps)
{
    /// <summary>The lines that rest on what nobody has checked.</summary>
    public IEnumerable<WorkedLine> Unchecked => Lines.Where(l => l.IsUnchecked);

    /// <summary>The line of that kind; null when the sum has none.</summary>
    public WorkedLine? Line(LineKind kind) => Lines.FirstOrDefault(l => l.Kind == kind);

    /// <exception cref="InvalidOperationException">The pay is in another currency than the pack.</exception>
    public static SubsidyEstimate Of(SchemesPack pack, Scheme scheme, SubsidyTerms terms)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Pay.Currency != pack.Currency) throw new InvalidOperationException($"{pack.Key} counts in {pack.Currency}, not in {terms.Pay.Currency}");
        if (scheme.GrantOn(terms.Day) is not { Value: { } kind } grant)
            return new(scheme.Code, pack.Key, terms.Day, terms.Month, GrantPer.Month, null, false, false, [], [new(GapKind.Grant)]);

        var sheet = new Reckoning(pack, scheme, terms, grant);
        if (kind.WorkOut(sheet) is not { } amount)
            return new(scheme.Code, pack.Key, terms.Day, terms.Month, kind.Per, null, false, false, sheet.Lines, sheet.Gaps);

        var paid = sheet.Line(LineKind.Subsidy, sheet.Rounding.Round(sheet.UnderCaps(CapOn.Subsidy, amount)));
        return new(scheme.Code, pack.Key, terms.Day, terms.Month, kind.Per, pack.Of(paid), sheet.IsAtMost, sheet.IsBeforeCap, sheet.Lines, sheet.Gaps);
    }
}
