using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A newer version of the method that somebody's support follows, or the one that the programme has moved to: what changes, where the support would go on, from which day, or not now.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class NewerMethodModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<PhaseSpell> SpellId { get; set; } = Id<PhaseSpell>.New(clock.GetUtcNow());
    /// <summary>What was offered when the page was drawn: nobody moves to something else than they have read about.</summary>
    [BindProperty] public string To { get; set; } = "";
    [BindProperty, Display(Name = "participants.phase"), RefusedAs("participants.phase-unknown")] public string Phase { get; set; } = "";
    [BindProperty, Display(Name = "participants.from"), RefusedAs("participants.day-ahead", "participants.phase-before-current")] public DateOnly From { get; set; } = visit.Today;

    public string Name { get; private set; } = "";
    public MethodOffer? Offer { get; private set; }
    public MethodChanges Changes => new(Offer!.From, Offer.To, shelf.Vocabulary, words);
    public IReadOnlyList<Choice> Phases => [.. Offer!.To.Phases.Select(p => new Choice(p.Code, words.Name(p, Offer.To)))];
    public string PhaseHint => Offer!.SamePhase is null ? words["adapting.phase-gone", NowName] : words["adapting.phase-same", NowName];
    string NowName => Offer!.From.Has(Offer.Now.Code) ? words.Name(Offer.From.PhaseOf(Offer.Now.Code), Offer.From) : Offer.Now.Code;
    Enrolment saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(saved.ParticipantId);
        Offer = MethodOffer.For(saved, (await store.Programmes.ById(saved.ProgrammeId)).Method, shelf, visit.Today);
    }

    public override Task FillAsync()
    {
        (Version, Phase, To) = (saved.Version, Offer?.SamePhase ?? "", Offer?.To.Key.ToString() ?? "");
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["participants.phase"], Offer is null ? "" : NowName, Offer?.To.Has(Phase) == true ? words.Name(Offer.To.PhaseOf(Phase), Offer.To) : ""),
        new(words["participants.from"], saved.CurrentPhase is { } now ? words.Day(now.Days.From) : "", words.Day(From)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        if (saved.Phases.All(p => p.Id != SpellId))
        {
            saved.ContinueUnder(SpellId, Shown(), Phase, From, visit.Today);
            store.Expect(saved, Version);
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        await PrepareAsync();
        if (Offer is { IsDeclined: false })
        {
            saved.Decline(Shown().Key);
            store.Expect(saved, Version);
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }

    /// <summary>What the reader has read about; when something else is offered by now, that is shown first, and the next answer is about it.</summary>
    MethodPack Shown()
    {
        if (Offer is { } offer && offer.To.Key.ToString() == To) return offer.To;
        ModelState.Remove(nameof(To));
        To = Offer?.To.Key.ToString() ?? "";
        throw new Refusal("participants.method-changed");
    }
}
