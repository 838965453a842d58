namespace Fotfeste.Web;

/// <summary>One field that two people changed at once: what the other saved, and what was typed here.</summary>
/// <param name="Field">Its label, already in the reader's language.</param>
public sealed record TwoVersions(string Field, string Saved, string Typed);
