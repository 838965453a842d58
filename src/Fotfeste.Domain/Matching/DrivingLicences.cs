namespace Fotfeste.Domain;

/// <summary>Licences to drive, as jobs ask for them. Eight is all there is room for.</summary>
[Flags]
public enum DrivingLicences
{
    None = 0,
    /// <summary>B.</summary>
    Car = 1,
    /// <summary>BE.</summary>
    CarWithTrailer = 2,
    /// <summary>C1 and C.</summary>
    Lorry = 4,
    /// <summary>C1E and CE.</summary>
    LorryWithTrailer = 8,
    /// <summary>D1 and D.</summary>
    Bus = 16,
    /// <summary>AM and A.</summary>
    Motorcycle = 32,
    /// <summary>T.</summary>
    Tractor = 64,
    /// <summary>A forklift truck.</summary>
    Forklift = 128,
}
