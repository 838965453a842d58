namespace Fotfeste.Domain;

/// <summary>Whose a part of a vocational profile is.</summary>
public enum SaidBy
{
    /// <summary>Found out and written down by the two together: what stands where nobody has chosen.</summary>
    Together,
    /// <summary>The person's own words.</summary>
    Person,
    /// <summary>What the coach has seen and the person has not said.</summary>
    Coach,
}
