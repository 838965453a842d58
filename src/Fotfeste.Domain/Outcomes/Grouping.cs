namespace Fotfeste.Domain;

/// <summary>What the rows of a report stand for.</summary>
public enum Grouping
{
    /// <summary>Where the support was given.</summary>
    Unit,
    /// <summary>Calendar years: jobs and exits in the year they happened, everybody in each year they were supported.</summary>
    Year,
    /// <summary>As the person says.</summary>
    Sex,
    /// <summary>Who pays.</summary>
    Programme,
    /// <summary>What the support was for.</summary>
    Goal,
}
