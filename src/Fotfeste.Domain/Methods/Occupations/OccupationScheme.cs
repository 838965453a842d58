namespace Fotfeste.Domain;

/// <summary>Whose list an occupation stands in. The order is that in which hits of equal rank are shown.</summary>
public enum OccupationScheme
{
    /// <summary>The small list that ships with the house.</summary>
    Own,
    /// <summary>The European classification.</summary>
    Esco,
    /// <summary>The Norwegian standard, with the names that NAV has given below it.</summary>
    Styrk,
    /// <summary>The Swedish standard of 2012, with the occupation names of JobTech.</summary>
    Ssyk,
    /// <summary>The groups of the international standard of 2008.</summary>
    Isco,
    /// <summary>The American list, which knows interests, styles and values.</summary>
    Onet,
}
