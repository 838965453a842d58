namespace Fotfeste.Domain;

/// <summary>What one country calls a coded answer more exactly than all countries do: AAP is a rehabilitation benefit. Figures count the common code.</summary>
/// <param name="Code">Stable within its country for ever, lower case with hyphens; never a common code of another meaning.</param>
/// <param name="Common">The code that it counts as, one of <see cref="Codes"/>.</param>
/// <param name="Validity">When it could be given; null for always.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Basis">Where that comes from.</param>
public sealed record CountryCode(string Code, string Common, DateRange? Validity, PackText Names, Attribution Basis)
{
    public bool HoldsOn(DateOnly day) => Validity?.Covers(day) ?? true;
}
