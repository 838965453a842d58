namespace Fotfeste.Exchange;

/// <summary>The kinds of amount as files write them.</summary>
enum GrantKind { PercentOfCost, FeeMultiple, FlexibleWage, FixedAmount, None }
