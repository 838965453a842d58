namespace Fotfeste.Domain;

/// <summary>How high a cap is.</summary>
/// <param name="Number">Money; or how many times a figure; or per cent of the wage cost.</param>
/// <param name="Of">Which of the three.</param>
/// <param name="Figure">The figure's code, where it is a figure.</param>
public sealed record Ceiling(decimal Number, CeilingOf Of, string? Figure);
