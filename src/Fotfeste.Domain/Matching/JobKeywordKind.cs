namespace Fotfeste.Domain;

/// <summary>What a keyword of a job is about.</summary>
public enum JobKeywordKind
{
    /// <summary>The occupation, by the code of a register or of our own list.</summary>
    Occupation,
    /// <summary>Something one has learned to do.</summary>
    Skill,
    /// <summary>Something that people wish for in a job, or find in it: animals, outdoors, a small place.</summary>
    Wish,
}
