namespace Fotfeste.Domain;

/// <summary>A point on the earth, in degrees: north and east are positive.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
