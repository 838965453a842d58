namespace Fotfeste.Domain;

/// <summary>One form of employment as a country pack defines it (domain reference 6.1).</summary>
/// <param name="Code">Stable within its pack, lower case with hyphens.</param>
/// <param name="IsEmployment">Paid work under a contract; practice and studies are not.</param>
/// <param name="Class">What it counts as.</param>
/// <param name="Permanence">Permanent, fixed-term or hourly.</param>
/// <param name="IsProtected">Employment-protection law applies; null where the source does not say.</param>
/// <param name="Names">The form's name per language.</param>
public sealed record EmploymentForm(string Code, bool IsEmployment, CompetitiveClass Class, Permanence Permanence, bool? IsProtected, PackText Names);
