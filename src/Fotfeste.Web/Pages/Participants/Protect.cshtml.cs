using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Protected identity: who is named, for whom alone the person exists from then on; and the way back.</summary>
[Declares(FieldGroup.Protection, Purpose.Support, Action = RouteAction.Write)]
public sealed class ProtectModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    [BindProperty, Display(Name = "participants.protection-leader", Description = "participants.protection-leader-hint"), RefusedAs("participants.protection-needs-leader", "participants.leader-elsewhere")] public Id<StaffMember>? Leader { get; set; }
    [BindProperty, Display(Name = "participants.protection-first", Description = "participants.protection-first-hint"), RefusedAs("participants.coach-elsewhere", "participants.protection-too-many")] public Id<StaffMember>? First { get; set; }
    [BindProperty, Display(Name = "participants.protection-second")] public Id<StaffMember>? Second { get; set; }
    [BindProperty, Display(Name = "participants.protection-third")] public Id<StaffMember>? Third { get; set; }
    [BindProperty, Display(Name = "participants.protection-sure"), RefusedAs("participants.protection-unconfirmed")] public bool Sure { get; set; }
    [BindProperty, Display(Name = "participants.protection-may-lift"), RefusedAs("participants.lift-unconfirmed")] public bool MayLift { get; set; }

    public string Name { get; private set; } = "";
    public bool IsProtected => protection is not null;
    /// <summary>Those for whom the person exists, by name.</summary>
    public string NamedNow { get; private set; } = "";
    public IReadOnlyList<Choice> Leaders { get; private set; } = [];
    public IReadOnlyList<Choice> Coaches { get; private set; } = [];
    Protection? protection;

    public override async Task PrepareAsync()
    {
        Name = await store.Participants.NameOf(Id);
        protection = await store.ProtectionOf(Id);
        var units = await store.UnitsOf(Id);
        var coaches = await store.CoachesOf(units);
        Coaches = [.. coaches.Select(c => Choice.Of(c.Id, c.Name))];
        var leaders = await store.LeadersOf([.. units.SelectMany(u => Unit.WithAllAbove(u, visit.Units)).Distinct()]);
        Leaders = [.. leaders.Select(l => Choice.Of(l.Id, l.Name))];
        if (protection is null) return;
        var names = coaches.Concat(leaders).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Name);
        NamedNow = words.List([.. protection.Now.Select(n => names.GetValueOrDefault(n.StaffId)).OfType<string>().Distinct()]);
    }

    public override async Task FillAsync()
    {
        Version = protection?.Version ?? 0;
        if (protection is null)
        {
            Leader = visit.Actor.Persona == Persona.Leader ? visit.Actor.StaffId : Leaders.Count == 1 ? Id<StaffMember>.Parse(Leaders[0].Value, null) : null;
            First = (await store.AssignedTo(Id)).OrderByDescending(c => c == visit.Actor.StaffId).Select(c => (Id<StaffMember>?)c).FirstOrDefault();
            return;
        }
        Leader = protection.Now.FirstOrDefault(n => n.Persona == Persona.Leader)?.StaffId;
        var coaches = protection.Now.Where(n => n.Persona == Persona.Coach).Select(n => (Id<StaffMember>?)n.StaffId).ToList();
        (First, Second, Third) = (coaches.ElementAtOrDefault(0), coaches.ElementAtOrDefault(1), coaches.ElementAtOrDefault(2));
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (protection?.Version ?? 0, [new(words["participants.protection"], NamedNow, "")]);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Sure) throw new Refusal("participants.protection-unconfirmed");
        var named = await NamedAsync();
        if (await store.ProtectionOf(Id) is { } standing)
        {
            store.Expect(standing, Version);
            standing.Name(named, store.Now);
        }
        else
        {
            store.Add(Protection.Set(Id<Protection>.New(store.Now), await store.Participants.ById(Id), named, visit.Actor.StaffId, store.Now));
        }
        await store.SaveChangesAsync();
        return Redirect(named.Any(n => n.Staff == visit.Actor.StaffId && n.Persona == visit.Actor.Persona) ? $"/participants/{Id}" : "/");
    }

    public async Task<IActionResult> OnPostLiftAsync()
    {
        if (!MayLift) throw new Refusal("participants.lift-unconfirmed");
        var standing = await store.ProtectionOf(Id) ?? throw new NotHere();
        store.Expect(standing, Version);
        standing.Lift(visit.Actor.StaffId, store.Now);
        await store.SaveChangesAsync();
        return Redirect($"/participants/{Id}");
    }

    // Who is no coach or leader there would be named in vain.
    async Task<List<EntitledAs>> NamedAsync()
    {
        await PrepareAsync();
        var coaches = new[] { First, Second, Third }.OfType<Id<StaffMember>>().Distinct().ToList();
        if (coaches.Exists(c => Coaches.All(choice => choice.Value != c.ToString()))) throw new Refusal("participants.coach-elsewhere");
        if (Leader is { } leader && Leaders.All(choice => choice.Value != leader.ToString())) throw new Refusal("participants.leader-elsewhere");
        var named = coaches.ConvertAll(c => (Staff: c, Persona: Persona.Coach));
        if (Leader is { } one) named.Add((one, Persona.Leader));
        return named.ConvertAll(n => new EntitledAs(Id<Entitled>.New(clock.GetUtcNow()), n.Staff, n.Persona));
    }
}
