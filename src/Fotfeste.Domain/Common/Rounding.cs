namespace Fotfeste.Domain;

/// <summary>How an amount is rounded, and to how many decimals. It is part of a rule's data: the same sum comes to 19 553 rounded half up and to 19 552 rounded half to even.</summary>
public readonly record struct Rounding(RoundingRule Rule, int Decimals)
{
    public decimal Round(decimal value) => Math.Round(value, Decimals, Rule switch
    {
        RoundingRule.HalfUp => MidpointRounding.AwayFromZero,
        RoundingRule.HalfEven => MidpointRounding.ToEven,
        _ => MidpointRounding.ToZero,
    });
}
