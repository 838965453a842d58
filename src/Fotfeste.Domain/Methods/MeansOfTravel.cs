namespace Fotfeste.Domain;

/// <summary>How somebody gets to work.</summary>
public enum MeansOfTravel { NotSaid, OnFoot, Bicycle, PublicTransport, OwnCar, BeDriven }
