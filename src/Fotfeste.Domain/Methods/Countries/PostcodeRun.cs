namespace Fotfeste.Domain;

/// <summary>Postcodes of one municipality, from the first to the last, both counted; alone it is first and last.</summary>
/// <param name="First">As written: leading zeros count.</param>
/// <param name="Last">Of the same length.</param>
/// <param name="Municipality">Its official code.</param>
public sealed record PostcodeRun(string First, string Last, string Municipality);
