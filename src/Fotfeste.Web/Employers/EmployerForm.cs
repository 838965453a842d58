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
    [Display(Name = "employers.industry", Description = "employers.industry-hint"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string Industry { get; set; } = "";
    [Display(Name = "employers.industry-code"), MaxLength(20, ErrorMessage = "employers.too-long")] public string IndustryCode { get; set; } = "";
    [Display(Name = "employers.size-of")] public FirmSize? Size { get; set; }
    [Display(Name = "employers.sector-of")] public Sector? Sector { get; set; }
    /// <summary>The name of the employer that it is a department of.</summary>
    [Display(Name = "employers.part-of", Description = "employers.part-of-hint"), RefusedAs("employers.part-of-itself", "employers.part-of-unknown"), MaxLength(Longest, ErrorMessage = "employers.too-long")] public string PartOf { get; set; } = "";
    /// <summary>"It is another one than these."</summary>
    [Display(Name = "employers.is-another"), RefusedAs("employers.alike")] public bool IsAnother { get; set; }

    /// <summary>Those that it may be the same as, once the page has asked back.</summary>
    [BindNever] public IReadOnlyList<Employer> Alike { get; private set; } = [];

    /// <summary>Names to choose from for what it is a part of.</summary>
    [BindNever] public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Something is said beyond name and number, so that part of the form stands open.</summary>
    public bool SaysMore => Industry.Length + IndustryCode.Length + PartOf.Length > 0 || Size is not null || Sector is not null;

    public static EmployerForm Of(Employer employer, string? partOf)
    {
        ArgumentNullException.ThrowIfNull(employer);
        return new()
        {
            Name = employer.Name,
            Number = employer.Number ?? "",
            Place = employer.Place ?? "",
            Phone = employer.Phone ?? "",
            Industry = employer.Industry ?? "",
            IndustryCode = employer.IndustryCode ?? "",
            Size = employer.Size,
            Sector = employer.Sector,
            PartOf = partOf ?? "",
        };
    }

    /// <summary>What the rest of the form says.</summary>
    /// <exception cref="Refusal">It is to be part of an employer that nobody knows.</exception>
    public async Task<FirmFacts> FactsAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var whole = PartOf.Trim().Length == 0 ? null : await store.Employers.Called(PartOf) ?? throw new Refusal("employers.part-of-unknown");
        return new(Industry, IndustryCode, Size, Sector, whole?.Id);
    }

    /// <summary>What came of asking the register, in words; null while nobody has asked.</summary>
    [BindNever] public string? Answer { get; private set; }

    /// <summary>Fills what is still empty with what the register says about the number; what was typed stands.</summary>
    /// <returns>The fields that were filled.</returns>
    public async Task<IReadOnlyList<string>> AskAsync(FirmRegister register, CountryWords here, Words words, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(words);
        RegisteredFirm? said;
        try
        {
            said = await register.FindAsync(words.Country, Number, stop);
        }
        catch (IOException)
        {
            Answer = words["employers.register-silent"];
            return [];
        }
        if (said is null or { Name: null }) Answer = words[said is null ? "employers.register-none" : "employers.register-removed"];
        else if (said.GoneOn is { } gone) Answer = words["employers.register-gone", said.Name, words.Day(gone)];
        if (said is not { Name: { } name, GoneOn: null }) return [];
        List<string> filled = [];
        Name = Kept(nameof(Name), Name, name);
        Place = Kept(nameof(Place), Place, said.Municipality is { } code && here.Municipalities.Find(code) is { } town ? here.Municipalities.LabelOf(town) : said.PostPlace);
        Phone = Kept(nameof(Phone), Phone, said.Phone);
        if (Industry.Length + IndustryCode.Length == 0) (Industry, IndustryCode) = (Kept(nameof(Industry), "", said.Industry), Kept(nameof(IndustryCode), "", said.IndustryCode));
        if (Size is null && said.Size is { } size) Size = Filled(nameof(Size), size);
        if (Sector is null && said.Sector is { } sector) Sector = Filled(nameof(Sector), sector);
        Answer = words[filled.Count > 0 ? "employers.register-filled" : "employers.register-nothing-new", name];
        return filled;

        string Kept(string field, string typed, string? registered) => typed.Trim().Length > 0 || registered is null ? typed : Filled(field, registered);

        T Filled<T>(string field, T value)
        {
            filled.Add(field);
            return value;
        }
    }

    /// <summary>Looks for others that this may be.</summary>
    /// <param name="store">Whose employers are searched.</param>
    /// <param name="itself">The employer that is being changed; null for a new one.</param>
    public async Task LookAsync(Store store, Id<Employer>? itself = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        Names = await store.Employers.Names();
        Alike = Name.Trim().Length == 0 ? [] : [.. (await store.Employers.Alike(Name, Number, store.Workplaces)).Where(e => e.Id != itself)];
    }

    /// <exception cref="Refusal">It may be one that is known, and nobody has said that it is another.</exception>
    public void DemandAnother()
    {
        if (Alike.Count > 0 && !IsAnother) throw new Refusal("employers.alike");
    }
}
