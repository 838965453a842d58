namespace Fotfeste.Storage;

/// <summary>A contact about an employer, and the person it was for; null when it was for nobody.</summary>
public sealed record ContactAbout(Contact Contact, string? Person);
