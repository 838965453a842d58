namespace Fotfeste.Domain;

/// <summary>One kind of demand: how much the job asks, how much is all right for the person, and what that means.</summary>
public sealed record DemandBeside(Demand Demand, byte? Asks, byte? Tolerates, bool IsHard, DemandFit Fit)
{
    /// <summary>What is not asked at all fits everybody, also who has said nothing.</summary>
    public static DemandBeside Of(Demand demand, byte? asks, byte? tolerates, bool isHard) => new(demand, asks, tolerates, isHard, (asks, tolerates) switch
    {
        (0, _) => DemandFit.Fits,
        (null, _) or (_, null) => DemandFit.Unknown,
        ({ } much, { } most) when much <= most => DemandFit.Fits,
        _ => isHard ? DemandFit.OverLimit : DemandFit.NeedsAdapting,
    });
}
