namespace Fotfeste.Domain;

/// <summary>What somebody likes to do, after Holland's six types (RIASEC); the words for them are ours. The numbers are stored.</summary>
public enum Interest
{
    /// <summary>Things, tools, plants, animals.</summary>
    Realistic = 0,
    /// <summary>Finding out how and why.</summary>
    Investigative = 1,
    /// <summary>Making something of one's own.</summary>
    Artistic = 2,
    /// <summary>Helping and teaching.</summary>
    Social = 3,
    /// <summary>Selling, leading, getting things going.</summary>
    Enterprising = 4,
    /// <summary>Order, lists, figures.</summary>
    Conventional = 5,
}
