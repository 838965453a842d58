namespace Fotfeste.Exchange;

/// <summary>What can be wrong with a line of an official file.</summary>
public enum RegisterFaultKind
{
    /// <summary>The code is missing, or no code of that list.</summary>
    NotACode,
    /// <summary>There is no name.</summary>
    NameMissing,
    /// <summary>It speaks of an occupation or skill that the files do not hold.</summary>
    Unknown,
    /// <summary>A number is none, or outside its scale.</summary>
    NotANumber,
    /// <summary>The line has fewer cells than the heading.</summary>
    CellsMissing,
    /// <summary>The rest of the file cannot be read: a quotation mark is never closed, or the JSON is broken.</summary>
    Unreadable,
    /// <summary>The same code comes twice in one file.</summary>
    Twice,
}
