using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Whom I know at an employer and how, for the whole team to read. Each tells of oneself alone.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("known")]
public sealed class KnownModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Employer> Id { get; set; }
    /// <summary>Which of the own lines is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)] public Id<Acquaintance>? Which { get; set; }
    [BindProperty] public Id<Acquaintance> NewId { get; set; } = Id<Acquaintance>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "employers.whom")] public Id<ContactPerson>? Whom { get; set; }
    [BindProperty, Display(Name = "employers.how", Description = "employers.how-hint"), RefusedAs("employers.how-missing")] public string? How { get; set; }

    public Employer Employer { get; private set; } = null!;
    public IReadOnlyList<Choice> People { get; private set; } = [];
    public IReadOnlyList<KnownBy> Mine { get; private set; } = [];
    Acquaintance? saved;

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        var people = await store.ContactPeople.Of(Id);
        People = [.. people.Select(p => Choice.Of(p.Id, p.Label))];
        Mine = [.. (await store.Acquaintances.Of(Id)).Where(a => a.StaffId == visit.Actor.StaffId).Select(a => new KnownBy(a, visit.Actor.Name, people.FirstOrDefault(p => p.Id == a.ContactPersonId)?.Name.Reveal()))];
        if (Which is { } which) saved = Mine.FirstOrDefault(m => m.Told.Id == which)?.Told ?? throw new NotHere();
    }

    public override Task FillAsync()
    {
        if (saved is not null) (Whom, How, Version) = (saved.ContactPersonId, saved.How.Reveal(), saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => saved is null ? base.Compare() : (saved.Version, [new(words["employers.how"], saved.How.Reveal(), How ?? "")]);

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        if (Whom is { } whom) await store.ContactPeople.ById(whom, Id);
        if (Which is { } which)
        {
            var known = await store.Acquaintances.ById(which, Id, visit.Actor.StaffId);
            known.Change(Whom, How);
            store.Expect(known, Version);
        }
        else if (!await store.Acquaintances.Stands(NewId)) store.Add(Acquaintance.Tell(NewId, employer, visit.Actor.StaffId, Whom, How));
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        (await store.Acquaintances.ById(Which ?? throw new NotHere(), Id, visit.Actor.StaffId)).Forget(visit.Today);
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }
}
