using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Name, language, how to reach the person, and what the person says about themselves.</summary>
[Declares(FieldGroup.Reach, Purpose.Support, Action = RouteAction.Write), KeepsDraft("details")]
public sealed class DetailsModel(Store store, Words words) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    [BindProperty, Display(Name = "participants.name", Description = "participants.name-hint"), RefusedAs("participants.name-missing", "participants.name-too-long")] public string? Name { get; set; }
    [BindProperty, Display(Name = "participants.is-code", Description = "participants.is-code-hint")] public bool IsCode { get; set; }
    [BindProperty, Display(Name = "participants.language")] public string Language { get; set; } = "";
    [BindProperty, Display(Name = "participants.sex", Description = "participants.sex-hint")] public Sex Sex { get; set; }
    [BindProperty, Display(Name = "participants.birth-year"), RefusedAs("participants.birth-year-unlikely")] public int? BirthYear { get; set; }
    [BindProperty, Display(Name = "participants.phone")] public string? Phone { get; set; }
    [BindProperty, Display(Name = "participants.email")] public string? Email { get; set; }
    [BindProperty, Display(Name = "participants.address")] public string? Address { get; set; }
    /// <summary>The version of the particulars, beside that of the person.</summary>
    [BindProperty] public int ParticularsVersion { get; set; }

    public string SavedName => person.Name;
    public Id<Enrolment>? Newest { get; private set; }
    Participant person = null!;
    Particulars particulars = null!;

    public override async Task PrepareAsync()
    {
        person = await store.Participants.ById(Id);
        particulars = await store.Particulars.Of(Id);
        Newest = (await store.Enrolments.Of(Id)).FirstOrDefault()?.Id;
    }

    public override Task FillAsync()
    {
        (Name, IsCode, Language, Version) = (person.Name, person.IsCode, person.Language, person.Version);
        (Sex, BirthYear, Phone, Email, Address) = (particulars.Sex, particulars.BirthYear, particulars.Phone.Reveal(), particulars.Email.Reveal(), particulars.Address.Reveal());
        ParticularsVersion = particulars.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare()
    {
        ParticularsVersion = particulars.Version;
        ModelState.Remove(nameof(ParticularsVersion));
        return (person.Version,
        [
            new(words["participants.name"], person.Name, Name ?? ""),
            new(words["participants.is-code"], words.YesNo(person.IsCode), words.YesNo(IsCode)),
            new(words["participants.language"], Languages.NameOf(person.Language), Languages.NameOf(Language)),
            new(words["participants.sex"], words.Of(particulars.Sex), words.Of(Sex)),
            new(words["participants.birth-year"], $"{particulars.BirthYear}", $"{BirthYear}"),
            new(words["participants.phone"], particulars.Phone.Reveal(), Phone ?? ""),
            new(words["participants.email"], particulars.Email.Reveal(), Email ?? ""),
            new(words["participants.address"], particulars.Address.Reveal(), Address ?? ""),
        ]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (who, reach) = (await store.Participants.ById(Id), await store.Particulars.Of(Id));
        who.Rename(Name ?? "", IsCode, Language);
        reach.Change(Sex, BirthYear, Phone, Email, Address);
        store.Expect(who, Version);
        store.Expect(reach, ParticularsVersion);
        await store.SaveChangesAsync();
        return Redirect($"/participants/{Id}");
    }
}
