namespace Fotfeste.Domain;

/// <summary>What somebody around the person is to the person.</summary>
public enum AroundKind
{
    /// <summary>Who handles the case at an authority.</summary>
    Caseworker,
    /// <summary>Doctor, therapist, team.</summary>
    Treatment,
    /// <summary>God man, verge, guardian.</summary>
    Guardian,
    /// <summary>Family and friends.</summary>
    Kin,
    Other,
}
