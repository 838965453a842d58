namespace Fotfeste.Domain;

/// <summary>How sure it is what a pack says.</summary>
public enum Certainty
{
    /// <summary>A source that may be named states it.</summary>
    Published,
    /// <summary>Somebody states it, and nobody has checked it.</summary>
    Unverified,
    /// <summary>Ours, until somebody who knows says otherwise.</summary>
    Suggestion,
}
