namespace Fotfeste.Domain;

/// <summary>An authority of one country. One body may have several roles, as Norway's NAV has.</summary>
/// <param name="Code">Stable within its pack, lower case with hyphens.</param>
/// <param name="Roles">What it is there for; at least one.</param>
/// <param name="Validity">When it existed; null for always.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Basis">Where that comes from.</param>
public sealed record Authority(string Code, IReadOnlyList<AuthorityRole> Roles, DateRange? Validity, PackText Names, Attribution Basis);
