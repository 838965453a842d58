using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The plan, one contact or a period as plain text for an authority's own system, and a note that it was handed over: nothing is written twice by hand, and everybody sees who has what.</summary>
[Declares(FieldGroup.Notes, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("hand-over", About = "contact")]
public sealed class HandOverModel(Store store, Visit visit, PackShelf shelf, Words words, CountryWords here, Undoing undoing, TimeProvider clock) : FormPage
{
    const int MonthsBack = 3;

    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty(SupportsGet = true)] public HandedOverPart Part { get; set; }
    [BindProperty(SupportsGet = true, Name = "contact")] public Id<Contact>? ContactId { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "desk.hand-over.first")] public DateOnly? First { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "desk.hand-over.last"), RefusedAs("support.period-empty")] public DateOnly? Last { get; set; }
    [BindProperty] public Id<HandedOver> GivenId { get; set; } = Id<HandedOver>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "desk.hand-over.receiver", Description = "desk.hand-over.receiver-hint"), RefusedAs("support.receiver-missing", "support.receiver-too-long")] public string Receiver { get; set; } = "";

    public string PersonName { get; private set; } = "";
    public string Text { get; private set; } = "";
    /// <summary>What was handed over before, in words, the latest first.</summary>
    public IReadOnlyList<string> Before { get; private set; } = [];
    public IReadOnlyList<string> Receivers { get; private set; } = [];
    Enrolment enrolment = null!;

    /// <summary>Which part and which days stand in the address, and the draft says neither.</summary>
    public override bool OnlyOffersDraft => false;

    public override async Task PrepareAsync()
    {
        enrolment = await store.Enrolments.ById(Id);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        if (ContactId is not null) Part = HandedOverPart.Contact;
        else if (Request.Query.ContainsKey(nameof(First)) || Request.Query.ContainsKey(nameof(Last))) Part = HandedOverPart.Period;
        else if (Part == HandedOverPart.Contact) Part = HandedOverPart.Plan;
        Last ??= visit.Today;
        First ??= visit.Today.AddMonths(-MonthsBack);
        var story = new Story(words, shelf, visit.Today) { Staff = await store.Staff.Names() };
        Text = $"{await WriteAsync(story)}";
        var given = await store.HandedOver.Of(Id);
        Before = [.. given.Select(g => story.LineOf(g))];
        Receivers = [.. given.Select(g => g.Receiver.Reveal()).Concat(here.Authorities(visit.Today)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var own = await store.Enrolments.ById(Id);
        if (!await store.HandedOver.Has(GivenId))
        {
            store.Add(Part switch
            {
                HandedOverPart.Plan => HandedOver.Plan(GivenId, own, Receiver, visit.Actor.StaffId, store.Now),
                HandedOverPart.Contact => HandedOver.One(GivenId, own, await store.Contacts.ById(ContactId ?? throw new NotHere()), Receiver, visit.Actor.StaffId, store.Now),
                HandedOverPart.Period => HandedOver.Period(GivenId, own, First ?? throw new NotHere(), Last ?? throw new NotHere(), Receiver, visit.Actor.StaffId, store.Now),
            });
            await store.SaveChangesAsync();
            undoing.Offer(HandedOverUndo.Marked, GivenId.ToString());
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }

    async Task<HandOverText> WriteAsync(Story story)
    {
        var text = new HandOverText(words).Headed(Part == HandedOverPart.Period ? words["desk.hand-over.period-of", words.Day(First!.Value), words.Day(Last!.Value)] : words.Of(Part), PersonName, visit.Organisation!.Name, visit.Today);
        return Part switch
        {
            HandedOverPart.Plan => text.Plan(enrolment, PhaseNow(), await store.Contacts.Latest(Id), await CoachesAsync()),
            HandedOverPart.Contact => await store.Contacts.ById(ContactId!.Value) is var contact && contact.EnrolmentId == Id ? text.One(contact, contact.CoachId is { } by ? story.Staff.GetValueOrDefault(by) : null) : throw new NotHere(),
            HandedOverPart.Period => text.Told((await HappenedAsync(story)).Where(e => e.Day >= First && e.Day <= Last)),
        };
    }

    async Task<List<StoryEntry>> HappenedAsync(Story story)
    {
        var (contacts, jobs) = (await store.Contacts.Since(Id, First!.Value), await store.EmploymentSpells.Of(Id));
        var firms = await store.Employers.NamesOf([.. jobs.Select(j => j.EmployerId).Concat(contacts.Select(c => c.EmployerId)).OfType<Id<Employer>>().Distinct()]);
        var told = new Story(words, shelf, visit.Today) { Staff = story.Staff, Employers = firms };
        return [.. contacts.Select(told.Of), .. jobs.SelectMany(told.Of), .. told.Of(enrolment, await store.Programmes.Where(p => p.Id == enrolment.ProgrammeId).Select(p => p.Name).SingleAsync())];
    }

    string? PhaseNow() => enrolment.CurrentPhase is { } now && shelf.Method(now.Method) is { } method && method.Has(now.Code) ? method.PhaseOf(now.Code).Names.In(words.Language, method.Language) : null;

    async Task<string> CoachesAsync()
    {
        var here = (await store.CoachesWith(enrolment)).Where(c => c.EnrolmentId == Id && c.Days.Covers(visit.Today)).Select(c => c.Name).Distinct().ToList();
        return here.Count == 0 ? words["desk.person.no-coach"] : $"{words.Of(Persona.Coach)}: {words.List(here)}";
    }
}
