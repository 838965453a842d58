using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Who is around the person, how to reach them, and what the person has agreed that each may know.</summary>
[Declares(FieldGroup.Reach, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("around")]
public sealed class AroundModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    /// <summary>Who is changed; null for somebody new.</summary>
    [BindProperty(SupportsGet = true)] public Id<PersonAround>? Who { get; set; }
    [BindProperty] public Id<PersonAround> NewId { get; set; } = Id<PersonAround>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.around-is")] public AroundKind Kind { get; set; }
    [BindProperty, Display(Name = "participants.name"), RefusedAs("participants.around-needs-name")] public string? Name { get; set; }
    [BindProperty, Display(Name = "participants.around-place")] public string? Place { get; set; }
    [BindProperty, Display(Name = "participants.phone")] public string? Phone { get; set; }
    [BindProperty, Display(Name = "participants.email")] public string? Email { get; set; }
    [BindProperty, Display(Name = "participants.around-may", Description = "participants.around-may-hint")] public MayKnow May { get; set; }
    [BindProperty, Display(Name = "participants.around-from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.around-until", Description = "participants.around-until-hint"), RefusedAs("participants.ends-before-it-began")] public DateOnly? Until { get; set; }

    public string PersonName { get; private set; } = "";
    public DateOnly Today => visit.Today;
    /// <summary>Whose line is changed, by name; null for somebody new.</summary>
    public string? Changed { get; private set; }
    public IReadOnlyList<PersonAround> All { get; private set; } = [];
    PersonAround? saved;

    public override async Task PrepareAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        await store.Particulars.Of(Id); // who sees how to reach the person sees who is around
        All = await store.Around.Of(Id, Today);
        if (Who is not { } who) return;
        saved = All.FirstOrDefault(a => a.Id == who) ?? throw new NotHere();
        Changed = saved.Name.Reveal();
    }

    public override Task FillAsync()
    {
        if (saved is null) return Task.CompletedTask;
        (Kind, Name, Place, Phone, Email) = (saved.Kind, saved.Name.Reveal(), saved.Place.Reveal(), saved.Phone.Reveal(), saved.Email.Reveal());
        (May, From, Until, Version) = (saved.MayKnow, saved.Agreed.From, saved.Agreed.Until, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => saved is null ? base.Compare() : (saved.Version,
    [
        new(words["participants.around-is"], words.Of(saved.Kind), words.Of(Kind)),
        new(words["participants.name"], saved.Name.Reveal(), Name ?? ""),
        new(words["participants.around-place"], saved.Place.Reveal(), Place ?? ""),
        new(words["participants.phone"], saved.Phone.Reveal(), Phone ?? ""),
        new(words["participants.email"], saved.Email.Reveal(), Email ?? ""),
        new(words["participants.around-may"], words.Of(saved.MayKnow), words.Of(May)),
        new(words["participants.around-until"], saved.Agreed.Until is { } then ? words.Day(then) : "", Until is { } now ? words.Day(now) : ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var person = await store.Participants.ById(Id);
        if (Until < From) throw new Refusal("participants.ends-before-it-began");
        if (Who is { } who)
        {
            var around = await store.Around.ById(who, Id);
            around.Change(Kind, Name, Place, Phone, Email, May, new(From, Until));
            store.Expect(around, Version);
            await store.SaveChangesAsync();
        }
        else if (!await store.Around.Has(NewId))
        {
            store.Add(PersonAround.Meet(NewId, person, Kind, Name, Place, Phone, Email, May, new(From, Until)));
            await store.SaveChangesAsync();
        }
        return Redirect($"/participants/{Id}/around");
    }
}
