using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Whom to call at an employer: with the day they agreed to be kept and the last day on which they are.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("employer-person")]
public sealed class ContactPeopleModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    /// <summary>How long the form suggests.</summary>
    const int UsualYears = 2;

    [BindProperty(SupportsGet = true)] public Id<Employer> Id { get; set; }
    /// <summary>Who is changed; null for somebody new.</summary>
    [BindProperty(SupportsGet = true)] public Id<ContactPerson>? Who { get; set; }
    [BindProperty] public Id<ContactPerson> NewId { get; set; } = Id<ContactPerson>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "employers.person-name"), RefusedAs("employers.person-needs-name")] public string? Name { get; set; }
    [BindProperty, Display(Name = "employers.role")] public string? Role { get; set; }
    [BindProperty, Display(Name = "employers.phone")] public string? Phone { get; set; }
    [BindProperty, Display(Name = "employers.email")] public string? Email { get; set; }
    [BindProperty, Display(Name = "employers.workplace")] public Id<Workplace>? Workplace { get; set; }
    [BindProperty, Display(Name = "employers.opens-doors", Description = "employers.opens-doors-hint")] public bool OpensDoors { get; set; }
    [BindProperty, Display(Name = "employers.agreed-on", Description = "employers.agreed-on-hint"), RefusedAs("employers.agreed-ahead")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "employers.keep-until", Description = "employers.keep-until-hint"), RefusedAs("employers.person-needs-end", "employers.person-ended", "employers.kept-too-long")] public DateOnly? Until { get; set; } = visit.Today.AddYears(UsualYears);

    public Employer Employer { get; private set; } = null!;
    public IReadOnlyList<ContactPerson> All { get; private set; } = [];
    public IReadOnlyList<Choice> Places { get; private set; } = [];
    public string? Changed => saved?.Name.Reveal();
    ContactPerson? saved;

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        All = await store.ContactPeople.Of(Id);
        Places = [.. (await store.Workplaces.Of(Id)).Where(p => !p.IsClosed).Select(p => Choice.Of(p.Id, p.Name))];
        if (Who is { } who) saved = All.FirstOrDefault(p => p.Id == who) ?? throw new NotHere();
    }

    public override Task FillAsync()
    {
        if (saved is null) return Task.CompletedTask;
        (Name, Role, Phone, Email, Workplace) = (saved.Name.Reveal(), saved.Role.Reveal(), saved.Phone.Reveal(), saved.Email.Reveal(), saved.WorkplaceId);
        (OpensDoors, From, Until, Version) = (saved.OpensDoors, saved.Agreed.From, saved.Agreed.Until, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => saved is null ? base.Compare() : (saved.Version,
    [
        new(words["employers.person-name"], saved.Name.Reveal(), Name ?? ""), new(words["employers.role"], saved.Role.Reveal(), Role ?? ""),
        new(words["employers.phone"], saved.Phone.Reveal(), Phone ?? ""), new(words["employers.email"], saved.Email.Reveal(), Email ?? ""),
        new(words["employers.opens-doors"], words.YesNo(saved.OpensDoors), words.YesNo(OpensDoors)),
        new(words["employers.agreed-on"], words.Day(saved.Agreed.From), words.Day(From)), new(words["employers.keep-until"], words.Day(saved.Agreed.Until!.Value), Until is { } last ? words.Day(last) : ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        if (Workplace is { } place) await store.Workplaces.ById(place, Id);
        if (Who is null && await store.ContactPeople.Stands(NewId)) return Redirect($"/employers/{Id}?saved=true");
        var (said, agreed, all) = (new PersonToReach(Name, Role, Phone, Email, Workplace), new DateRange(From, Until), await store.ContactPeople.Of(Id));
        var person = Who is { } who ? await store.ContactPeople.ById(who, Id) : store.Add(ContactPerson.Meet(NewId, employer, said, agreed, visit.Today)).Entity;
        if (Who is not null)
        {
            person.Change(said, agreed, visit.Today);
            store.Expect(person, Version);
        }
        if (OpensDoors || person.OpensDoors) ContactPerson.OpenDoors([.. all, person], OpensDoors ? person : null);
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }

    /// <summary>They took it back: gone at once, and for good.</summary>
    public async Task<IActionResult> OnPostWipeAsync()
    {
        await store.Employers.ById(Id);
        await store.Wipe(await store.ContactPeople.ById(Who ?? throw new NotHere(), Id));
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }
}
