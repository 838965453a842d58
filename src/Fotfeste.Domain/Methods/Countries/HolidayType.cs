namespace Fotfeste.Domain;

/// <summary>How free a holiday is.</summary>
public enum HolidayType
{
    /// <summary>By law, for everybody; also where the law frees only half of the day.</summary>
    Public,
    /// <summary>An eve: banks and many others close, the law does not say so.</summary>
    Bank,
    /// <summary>Kept by custom, and worked on.</summary>
    Observance,
}
