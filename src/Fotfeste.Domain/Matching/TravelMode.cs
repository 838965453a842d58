namespace Fotfeste.Domain;

/// <summary>How somebody gets to work.</summary>
public enum TravelMode { PublicTransport, Car, Bicycle, OnFoot }
