namespace Fotfeste.Domain.Tests;

/// <summary>An invented country's scheme, of which a test says only what it is about.</summary>
static class SomeScheme
{
    public static readonly Attribution Published = new(Certainty.Published, "invented");

    public static DatedList<T> Always<T>(T value) => new([new(DateRange.Open(DateOnly.MinValue), value, Published)]);

    public static DatedList<T> Never<T>() => new([]);

    public static RateTable Rate(decimal percent) => new([new(null, new(1, null), default, default, percent, percent)]);

    public static Scheme Paying(Grant? grant) => new()
    {
        Code = "grant", Kind = SchemeKind.WageSubsidy, PaidTo = Recipient.Employer, Names = Some.Text("Grant"), Summary = Some.Text("Summary"), Opening = new(null, null, Published),
        Grants = Always(grant), Durations = Never<IReadOnlyList<DurationLimit>>(), Ages = Never<AgeLimits>(), Basis = Published,
    };

    public static Scheme Half { get; } = Paying(new PercentOfCost(CostOf.Employee, [], Rate(50)));

    public static SchemesPack Pack(params Scheme[] schemes) =>
        new(new("xx-schemes", 1), "XX", "en", "XXX", Always(new Rounding(RoundingRule.HalfUp, 0)), null, null, new(null, [], Published), [], [], [], [], [], schemes, "invented");

    public static SubsidyTerms Job(decimal pay = 1_000, DateOnly? day = null, DateOnly? start = null) => new(start ?? day ?? Some.Day, day ?? Some.Day, new(pay, "XXX"), new(100));

    public static decimal? Amount(Scheme scheme, SubsidyTerms terms) => SubsidyEstimate.Of(Pack(scheme), scheme, terms).Amount?.Amount;

    public static Cap Cap(CapOn on, CapPer per, decimal money, string? group = null, bool proRata = false) => new("cap", on, per, group, proRata, Always<Ceiling?>(new(money, CeilingOf.Money, null)));
}
