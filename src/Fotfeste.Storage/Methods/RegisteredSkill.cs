namespace Fotfeste.Storage;

/// <summary>A skill out of ESCO, as it is stored.</summary>
public sealed class RegisteredSkill
{
    public string Id { get; set; } = "";
    /// <summary>A line for each language.</summary>
    public string Names { get; set; } = "";
}
