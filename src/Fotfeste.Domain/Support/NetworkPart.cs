namespace Fotfeste.Domain;

/// <summary>What a leader asks about the employers that the team knows.</summary>
public enum NetworkPart { Active, New, Repeat, WeOwe }
