using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What employers may hear about the person: agreed with the person, in the person's words, until a day, and taken back with one tap.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("disclosure")]
public sealed class DisclosuresModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IAsksForEmployer
{
    /// <summary>Suggested: it is talked about again twice a year.</summary>
    const int UsualMonths = 6;

    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    [BindProperty] public Id<Disclosure> NewId { get; set; } = Id<Disclosure>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "disclosure.to")] public ToldWhom To { get; set; }
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    [BindProperty, Display(Name = "disclosure.words", Description = "disclosure.words-hint"), RefusedAs("disclosure.words-missing"), MaxLength(Disclosure.LongestWords, ErrorMessage = "disclosure.words-too-long")] public string? Said { get; set; }
    [BindProperty, Display(Name = "disclosure.unsaid", Description = "disclosure.unsaid-hint"), MaxLength(Disclosure.LongestWords, ErrorMessage = "disclosure.words-too-long")] public string? Unsaid { get; set; }
    [BindProperty, Display(Name = "disclosure.from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "disclosure.until", Description = "disclosure.until-hint"), RefusedAs("disclosure.until-missing", "disclosure.until-behind", "disclosure.too-long")] public DateOnly? Until { get; set; } = visit.Today.AddMonths(UsualMonths);

    public string PersonName { get; private set; } = "";
    /// <summary>The support runs, so something can be agreed.</summary>
    public bool IsRunning { get; private set; }
    /// <summary>What may be said today or later.</summary>
    public IReadOnlyList<Disclosure> Standing { get; private set; } = [];
    /// <summary>What has ended or was taken back.</summary>
    public IReadOnlyList<Disclosure> Before { get; private set; } = [];
    public DateOnly Today => visit.Today;
    IReadOnlyDictionary<Id<Employer>, string> firms = new Dictionary<Id<Employer>, string>();
    IReadOnlyDictionary<Id<Disclosure>, string> closed = new Dictionary<Id<Disclosure>, string>();

    /// <summary>Who hears nothing of what every employer may hear, by name; empty when all do.</summary>
    public string ButNot(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return closed.GetValueOrDefault(disclosure.Id, "");
    }

    public string WhomOf(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return disclosure.EmployerId is { } firm ? firms.GetValueOrDefault(firm, "") : words.Of(ToldWhom.EveryEmployer);
    }

    public string EndOf(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return disclosure.TakenBackAt is { } gone ? words["disclosure.taken-back", words.Day(visit.Organisation!.DayAt(gone))] : words.Days(disclosure.Days);
    }

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        IsRunning = !(enrolment.Support.Until < Today);
        var all = await store.Disclosures.Of(Id);
        firms = await store.Employers.NamesOf([.. all.Select(d => d.EmployerId).OfType<Id<Employer>>().Distinct()]);
        Standing = [.. all.Where(d => IsRunning && d.TakenBackAt is null && d.Days.Until >= Today && !d.IsClosedWith(all)).OrderBy(d => d.EmployerId is not null)];
        closed = Standing.ToDictionary(d => d.Id, d => words.List([.. d.ButNot(all, d.Days.From > Today ? d.Days.From : Today).Select(firm => firms.GetValueOrDefault(firm, ""))]));
        Before = [.. all.Except(Standing)];
        await Employer.OfferAsync(store, words);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (!await store.Disclosures.Stands(NewId))
        {
            if (To == ToldWhom.OneEmployer && string.IsNullOrWhiteSpace(Employer.Name)) throw new Refusal("employers.name-missing");
            var employer = To == ToldWhom.OneEmployer ? await Employer.FindAsync(store) : null;
            store.Add(Disclosure.Give(NewId, enrolment, employer, (Said, Unsaid), From, Until, visit.Actor.StaffId, store.Now, Today));
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{Id}/disclosures?saved=true");
    }

    public async Task<IActionResult> OnPostBackAsync(Id<Disclosure> which)
    {
        var disclosure = await store.Disclosures.ById(which);
        if (disclosure.EnrolmentId != Id) throw new NotHere();
        if (disclosure.TakenBackAt is null)
        {
            disclosure.TakeBack(store.Now);
            await store.SaveChangesAsync();
            undoing.Offer(DisclosureUndo.TakenBack, which.ToString());
        }
        return Redirect($"/enrolments/{Id}/disclosures?saved=true");
    }
}
