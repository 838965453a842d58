using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Somebody asks for support: nine fields at most, of which a name and a source are needed. Whoever seems to be known already is shown first.</summary>
[Declares(FieldGroup.Name, Purpose.Support, Action = RouteAction.Write), KeepsDraft("referral")]
public sealed class ReferModel(Store store, Visit visit, Words words, CountryWords here, JobRunner runner, TimeProvider clock) : FormPage
{
    [BindProperty] public Id<Referral> ReferralId { get; set; } = Id<Referral>.New(clock.GetUtcNow());
    [BindProperty] public Id<Participant> ParticipantId { get; set; } = Id<Participant>.New(clock.GetUtcNow());

    [BindProperty, Display(Name = "participants.name", Description = "participants.name-hint"), RefusedAs("participants.name-missing", "participants.name-too-long")] public string? Name { get; set; }
    [BindProperty, Display(Name = "participants.is-code", Description = "participants.is-code-hint")] public bool IsCode { get; set; }
    [BindProperty, Display(Name = "participants.phone")] public string? Phone { get; set; }
    [BindProperty, Display(Name = "participants.language")] public string Language { get; set; } = Tongue.Current.Code;
    [BindProperty, Display(Name = "participants.source"), RefusedAs("participants.source-missing")] public string Source { get; set; } = "self";
    [BindProperty, Display(Name = "participants.referred-by", Description = "participants.referred-by-hint")] public string? ReferredBy { get; set; }
    [BindProperty, Display(Name = "participants.wish", Description = "participants.wish-hint")] public string? Wish { get; set; }
    [BindProperty, Display(Name = "participants.received-on"), RefusedAs("participants.day-ahead")] public DateOnly ReceivedOn { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.unit")] public Id<Unit> UnitId { get; set; }

    /// <summary>"It is somebody else": the reader has looked at those alike.</summary>
    [BindProperty, Display(Name = "participants.somebody-else")] public bool SomebodyElse { get; set; }

    public DateOnly Today => visit.Today;
    public IReadOnlyList<Participant> Alike { get; private set; } = [];
    public IReadOnlyList<Choice> Units => [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).OrderBy(u => u.Name, StringComparer.Create(words.Tongue.Culture, ignoreCase: true)).Select(u => Choice.Of(u.Id, u.Name))];

    public override async Task PrepareAsync()
    {
        if (UnitId == default && visit.Actor.Units.Count > 0) UnitId = visit.Role?.UnitId ?? visit.Actor.Units[0];
        if (!string.IsNullOrWhiteSpace(Name) && !SomebodyElse) Alike = await store.Alike(Name);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await store.Referrals.Has(ReferralId)) return Redirect($"/referrals/{ReferralId}");
        var alike = string.IsNullOrWhiteSpace(Name) ? [] : await store.Alike(Name);
        if (!SomebodyElse && alike.Count > 0) throw new Refusal("participants.perhaps-known");

        var person = Participant.Register(ParticipantId, store.Actor.OrganisationId, Name ?? "", IsCode, Language);
        store.Add(person);
        store.Add(new Particulars(Id<Particulars>.New(clock.GetUtcNow()), person, phone: Phone));
        var source = here.Read(CodeList.ReferralSource, Source);
        store.Add(Referral.Receive(ReferralId, person, UnitId, source.Common, ReceivedOn, Wish, ReferredBy, null, null, visit.Today, sourceInCountry: source.InCountry));
        store.Add(new PairOrder(ParticipantId, IsSuspected: false, [.. alike.Select(p => p.Id)]).AsJob(store, visit)); // whoever is registered elsewhere is looked for behind the scenes, always
        await store.SaveChangesAsync();
        runner.Wake();
        return Redirect($"/referrals/{ReferralId}");
    }
}
