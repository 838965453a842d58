namespace Fotfeste.Domain;

/// <summary>Where in the organisation something stands, from the widest to the narrowest.</summary>
public enum UnitLevel { Association, Municipality, Unit, Team }
