namespace Fotfeste.Web;

/// <summary>One field that two people changed at once: what the other saved, and what was typed here.</summary>
/// <param name="Field">Its label, already in the reader's language.</param>
/// <param name="Saved">As the page shows it.</param>
/// <param name="Typed">As the form came.</param>
public sealed record TwoVersions(string Field, string Saved, string Typed);
