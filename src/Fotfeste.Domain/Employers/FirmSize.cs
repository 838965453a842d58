namespace Fotfeste.Domain;

/// <summary>About how many work there; the name of a band is its highest number.</summary>
public enum FirmSize { UpTo4, UpTo19, UpTo49, UpTo249, More }
