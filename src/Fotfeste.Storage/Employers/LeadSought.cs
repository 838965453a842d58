namespace Fotfeste.Storage;

/// <summary>Which leads somebody wants to see. What is null or empty narrows nothing.</summary>
public sealed record LeadSought
{
    /// <summary>Part of the firm's name.</summary>
    public string Words { get; init; } = "";
    public LeadStage? Stage { get; init; }
    public LeadStrategy? Strategy { get; init; }
    /// <summary>Only those that the actor follows up, or somebody for whom the actor stands in.</summary>
    public bool OnlyMine { get; init; }
}
