namespace Fotfeste.Domain;

/// <summary>What the person has agreed that somebody may be told; each holds those before it.</summary>
public enum MayKnow
{
    /// <summary>Nothing is told. What they tell us is heard.</summary>
    Nothing,
    /// <summary>That we meet.</summary>
    ThatWeMeet,
    /// <summary>Whether there is a job, and which.</summary>
    Job,
    /// <summary>The plan: goal and next steps.</summary>
    Plan,
    /// <summary>Everything that the person and the coach have agreed on.</summary>
    AllAgreed,
}
