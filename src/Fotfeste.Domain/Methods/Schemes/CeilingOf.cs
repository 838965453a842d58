namespace Fotfeste.Domain;

/// <summary>What the number of a cap is: money, so many times a figure, or per cent of the cost.</summary>
public enum CeilingOf { Money, Figure, Cost }
