using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>What is known about an employer. One that is nearly another asks back before it is saved.</summary>
public sealed class EmployerForm
{
    const int Longest = 200;

    [Display(Name = "employers.name"), RefusedAs("employers.name-missing"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string Name { get; set; } = "";
    [Display(Name = "employers.number", Description = "employers.number-hint"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string Number { get; set; } = "";
    [Display(Name = "employers.place"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string Place { get; set; } = "";
    [Display(Name = "employers.phone"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string Phone { get; set; } = "";
    /// <summary>"It is another one than these."</summary>
    [Display(Name = "employers.is-another"), RefusedAs("employers.alike")] public bool IsAnother { get; set; }

    /// <summary>Those that it may be the same as, once the page has asked back.</summary>
    [BindNever] public IReadOnlyList<Employer> Alike { get; private set; } = [];

    public static EmployerForm Of(Employer employer)
    {
        ArgumentNullException.ThrowIfNull(employer);
        return new() { Name = employer.Name, Number = employer.Number ?? "", Place = employer.Place ?? "", Phone = employer.Phone ?? "" };
    }

    /// <summary>Looks for others that this may be.</summary>
    /// <param name="store">Whose employers are searched.</param>
    /// <param name="itself">The employer that is being changed; null for a new one.</param>
    public async Task LookAsync(Store store, Id<Employer>? itself = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        Alike = Name.Trim().Length == 0 ? [] : [.. (await store.Employers.Alike(Name, Number)).Where(e => e.Id != itself)];
    }

    /// <exception cref="Refusal">It may be one that is known, and nobody has said that it is another.</exception>
    public void DemandAnother()
    {
        if (Alike.Count > 0 && !IsAnother) throw new Refusal("employers.alike");
    }
}
