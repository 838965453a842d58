namespace Fotfeste.Domain;

/// <summary>Whether somebody can still apply. Stored by name.</summary>
public enum VacancyState
{
    Open,
    /// <summary>Its time has run out, or its source, which says nothing of what it takes away, no longer lists it.</summary>
    Closed,
    /// <summary>The source took it away, before its time or without saying why.</summary>
    Removed,
}
