using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The same person stands here twice: both side by side, what stays is chosen, and everything is moved in one save. For a leader who sees all of both.</summary>
[Declares(FieldGroup.Reach, Purpose.Support, Action = RouteAction.Write), KeepsDraft("merge", About = "with")]
public sealed class MergePeopleModel(Store store, Visit visit, Words words, Undoing undoing) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "with")] public Id<Participant>? With { get; set; }
    [BindProperty(SupportsGet = true, Name = "q"), Display(Name = "participants.merge-name")] public string? Q { get; set; }
    [BindProperty, Display(Name = "participants.name")] public MergeSide Name { get; set; }
    [BindProperty, Display(Name = "participants.merge-reach")] public MergeSide Reach { get; set; }
    [BindProperty, Display(Name = "participants.merge-personal")] public MergeSide About { get; set; }
    [BindProperty, Display(Name = "participants.merge-why", Description = "participants.merge-why-hint"), RefusedAs("participants.merge-needs-reason")] public string? Why { get; set; }
    [BindProperty, Display(Name = "participants.merge-sure"), RefusedAs("participants.merge-unconfirmed")] public bool Sure { get; set; }

    public Participant Person { get; private set; } = null!;
    public IReadOnlyList<Participant> Alike { get; private set; } = [];
    public (Participant Person, Particulars Particulars)? Other { get; private set; }
    public IReadOnlyList<(string Label, string Here, string There)> Beside { get; private set; } = [];
    public IReadOnlyList<Choice> Names => [Choice.Of(MergeSide.This, Person.Name), Choice.Of(MergeSide.That, Other?.Person.Name ?? "")];
    public IReadOnlyList<Choice> Sides => [Choice.Of(MergeSide.This, words["participants.merge-this"]), Choice.Of(MergeSide.That, words["participants.merge-that"])];

    /// <summary>With whom is what the draft is about.</summary>
    public override bool OnlyOffersDraft => Request.Query.Keys.Any(k => k != "with");

    public override async Task PrepareAsync()
    {
        Person = await store.Participants.ById(Id);
        if (With is not { } with)
        {
            Alike = [.. (await store.Alike(string.IsNullOrWhiteSpace(Q) ? Person.Name : Q)).Where(p => p.Id != Id)];
            return;
        }
        var (here, there) = (await store.Particulars.Of(Id), await store.Particulars.Of(with));
        Other = (await store.Participants.ById(with), there);
        Beside =
        [
            (words["participants.name"], Person.Name, Other.Value.Person.Name),
            (words["participants.language"], Languages.NameOf(Person.Language), Languages.NameOf(Other.Value.Person.Language)),
            (words["participants.birth-year"], $"{here.BirthYear}", $"{there.BirthYear}"),
            (words["participants.sex"], words.Of(here.Sex), words.Of(there.Sex)),
            (words["participants.phone"], here.Phone.Reveal(), there.Phone.Reveal()),
            (words["participants.email"], here.Email.Reveal(), there.Email.Reveal()),
            (words["participants.address"], here.Address.Reveal(), there.Address.Reveal()),
            (words["participants.merge-supports"], await SupportsOfAsync(Id), await SupportsOfAsync(with)),
        ];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Sure) throw new Refusal("participants.merge-unconfirmed");
        var with = With ?? throw new NotHere();
        var (kept, gone) = (await store.Participants.ById(Id), await store.Participants.ById(with));
        await DemandAllAsync(with);
        if (await store.ProtectionOf(with) is not null && await store.ProtectionOf(Id) is null) throw new Refusal("participants.merge-keep-protected");
        var (here, there) = (await store.Particulars.Of(Id), await store.Particulars.Of(with));
        store.Add(Merge.Of(Id<Merge>.New(store.Now), kept, gone, await store.PartsOf(with), Why, visit.Actor.StaffId, store.Now));
        if (Name == MergeSide.That) kept.Rename(gone.Name, gone.IsCode, kept.Language);
        var (about, reach) = (About == MergeSide.That ? there : here, Reach == MergeSide.That ? there : here);
        foreach (var pair in await store.PairsOf(Id, with)) pair.Say(PairAnswer.Same, visit.Actor.StaffId, store.Now);
        here.Change(about.Sex, about.BirthYear, reach.Phone.Reveal(), reach.Email.Reveal(), reach.Address.Reveal());
        await store.SaveChangesAsync();
        return Redirect($"/participants/{Id}");
    }

    /// <summary>They are two people: it is kept, and nobody is asked about them again.</summary>
    public async Task<IActionResult> OnPostDifferentAsync()
    {
        var with = With ?? throw new NotHere();
        var (here, there) = (await store.Participants.ById(Id), await store.Participants.ById(with));
        await DemandAllAsync(with);
        var pairs = await store.PairsOf(Id, with);
        var asked = pairs.FindAll(p => p.Answer is null);
        if (pairs.Count == 0) // nobody had asked
        {
            pairs = [SuspectedPair.Of(Id<SuspectedPair>.New(store.Now), here.OrganisationId, here.Id, there.Id, visit.Role!.UnitId!.Value, visit.Actor.StaffId, store.Now)];
            store.AddRange(pairs);
        }
        foreach (var pair in pairs) pair.Say(PairAnswer.Different, visit.Actor.StaffId, store.Now);
        await store.SaveChangesAsync();
        if (asked.Count > 0) undoing.Offer(PairUndo.Kind, [.. asked.Select(p => p.Id.ToString())]);
        return Redirect("/");
    }

    // Who sees half of somebody would leave the other half behind, or answer for it.
    async Task DemandAllAsync(Id<Participant> with)
    {
        if (!await store.SeesAllOf(Id) || !await store.SeesAllOf(with)) throw new Refusal("participants.merge-not-all-yours");
    }

    async Task<string> SupportsOfAsync(Id<Participant> person)
    {
        var supports = (await store.Enrolments.Of(person)).Select(e => words.Days(e.Support));
        return string.Join(", ", supports.Concat((await store.Referrals.Of(person)).Select(r => words["participants.withdraw-referral", words.Day(r.ReceivedOn)])));
    }
}
