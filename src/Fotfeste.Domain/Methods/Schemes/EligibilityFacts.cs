namespace Fotfeste.Domain;

/// <summary>What is known when somebody looks whether a scheme fits. Ages, not birthdays; how much help, not why.</summary>
/// <param name="Start">When it would begin.</param>
public sealed record EligibilityFacts(DateOnly Start)
{
    /// <summary>The last day; null for a job without an end.</summary>
    public DateOnly? End { get; init; }

    public int? AgeAtStart { get; init; }

    /// <summary>Null to go by the age at the start.</summary>
    public int? AgeAtEnd { get; init; }

    /// <summary>The authority's category of need, by code.</summary>
    public string? Need { get; init; }

    /// <summary>The group that rates and durations differ by.</summary>
    public string? Group { get; init; }

    /// <summary>Yes or no, by the question's code.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = new Dictionary<string, bool>();
}
