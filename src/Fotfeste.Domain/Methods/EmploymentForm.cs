namespace Fotfeste.Domain;

/// <summary>One form of employment as a pack defines it (domain reference 6.1).</summary>
/// <param name="Code">Stable within its pack, lower case with hyphens.</param>
/// <param name="IsEmployment">Paid work under a contract; practice and studies are not.</param>
/// <param name="Class">What it counts as.</param>
/// <param name="Permanence">Permanent, fixed-term or hourly.</param>
/// <param name="IsProtected">Employment-protection law applies; null where the source does not say.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="Setting">Where the work is.</param>
/// <param name="Scheme">The subsidy scheme that goes with it, by its code among the country's schemes; null for none.</param>
/// <param name="Validity">The first days that somebody may have begun under it; null for always.</param>
/// <param name="Names">The form's name per language.</param>
/// <param name="Basis">Where that comes from.</param>
public sealed record EmploymentForm(
    string Code, bool IsEmployment, CompetitiveClass Class, Permanence Permanence, bool? IsProtected, Payer Payer, WorkSetting Setting, string? Scheme, DateRange? Validity, PackText Names, Attribution Basis)
{
    /// <summary>Somebody may begin under it on that day.</summary>
    public bool HoldsOn(DateOnly day) => Validity?.Covers(day) ?? true;
}
