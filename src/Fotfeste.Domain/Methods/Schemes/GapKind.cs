namespace Fotfeste.Domain;

/// <summary>What kind of thing an estimate lacks: nobody publishes it (grant, rate, figure, cap), or nobody has stated it yet (age, months away).</summary>
public enum GapKind { Grant, Rate, Figure, Cap, Age, MonthsAway }
