using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A coach writes down a talk with an employer, known or met for the first time: the name and what it was for are enough. What was promised comes up on its day.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("visit")]
public sealed class LogVisitModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IAsksForEmployer
{
    const int UsualMinutes = 30, UsualPromise = 7, LongestName = 200;

    /// <summary>The employer that the reader came from.</summary>
    [BindProperty(SupportsGet = true)] public Id<Employer>? At { get; set; }
    /// <summary>Whom the reader came from, chosen when the form opens.</summary>
    [BindProperty(SupportsGet = true)] public Id<Enrolment>? Whom { get; set; }
    [BindProperty] public Id<Contact> NewId { get; set; } = Id<Contact>.New(clock.GetUtcNow());
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    [BindProperty, Display(Name = "support.visit-why"), RefusedAs("support.visit-why-missing")] public VisitPurpose? Why { get; set; }
    [BindProperty, Display(Name = "support.visit-talk")] public VisitAbout? About { get; set; }
    [BindProperty, Display(Name = "support.visit-note"), MaxLength(ContactForm.LongestText, ErrorMessage = "support.note-too-long")] public string? Note { get; set; }
    [BindProperty, Display(Name = "support.promise", Description = "support.promise-hint"), RefusedAs("support.promise-missing"), MaxLength(ContactForm.LongestLine, ErrorMessage = "support.next-step-too-long")] public string? Promised { get; set; }
    [BindProperty, Display(Name = "support.promise-day"), RefusedAs("support.promise-day-missing", "support.promise-day-behind")] public DateOnly? By { get; set; } = visit.Today.AddDays(UsualPromise);
    [BindProperty, Display(Name = "support.promise-theirs")] public bool TheyPromised { get; set; }
    [BindProperty, Display(Name = "support.kind")] public ContactKind Kind { get; set; } = ContactKind.Visit;
    [BindProperty, Display(Name = "support.day"), RefusedAs("support.day-ahead", "support.day-outside-enrolment")] public DateOnly Day { get; set; } = visit.Today;
    [BindProperty, Display(Name = "support.visit-not-met")] public bool NotMet { get; set; }
    /// <summary>Whom it was about; null for nobody in particular.</summary>
    [BindProperty, Display(Name = "support.visit-person")] public Id<Enrolment>? Person { get; set; }

    /// <summary>By name, where more people are in sight than a list holds.</summary>
    [BindProperty, Display(Name = "leads.for-name", Description = "leads.for-name-hint"), RefusedAs("leads.nobody-called-so", "leads.several-called-so"), MaxLength(LongestName, ErrorMessage = "leads.too-long")] public string ForName { get; set; } = "";

    [BindProperty, Display(Name = "support.fits-wish"), RefusedAs("support.wish-of-whom")] public bool FitsWish { get; set; }
    [BindProperty, Display(Name = "support.with-who-hires")] public bool WithWhoHires { get; set; }

    public DateOnly Today => visit.Today;
    public EmployerSides? Sides { get; private set; }
    public ColleagueTalk? Talk { get; private set; }
    /// <summary>Of another firm that was typed; null while it is the one that the reader came from.</summary>
    public FirmTold? Told { get; private set; }
    /// <summary>What the employer that the reader came from may hear about the person that is chosen; null while nobody is.</summary>
    public MayBeTold? May { get; private set; }
    public LeadPeople People { get; private set; } = LeadPeople.None;
    public string Back => At is { } firm ? $"/employers/{firm}" : "/employers";

    public override async Task PrepareAsync()
    {
        if (At is { } firm)
        {
            Sides = await EmployerSides.Of(store, await store.Employers.ById(firm), Today);
            Talk = await store.LastTalkByOthers(firm);
            if (Employer.Name.Trim() is var said && (said.Length == 0 || said == Sides.Employer.Name)) Employer.Quiet ??= Sides.Quiet;
            if (ToldOf is { } about) May = await MayBeTold.Of(store, about, firm);
        }
        People = await PeopleAsync();
        await Employer.OfferAsync(store, words);
        if (Employer.Name.Trim() is { Length: > 0 } typed && typed != Sides?.Employer.Name) (Told, May) = (await FirmTold.Of(store, Employer, ToldOf), null);
    }

    /// <summary>What we know about the firm that a name means, beneath any field where one is typed; neither the name nor whom it is about stands in an address.</summary>
    public async Task<IActionResult> OnPostFirmAsync(string? firm, Id<Enrolment>? whom)
    {
        var typed = new EmployerAnswer { Name = (firm ?? "").Trim() is var said && said.Length <= LongestName ? said : "" };
        return Partial("/Pages/Support/_FirmTold.cshtml", await FirmTold.Of(store, typed, whom));
    }

    public override Task FillAsync()
    {
        if (Sides is not null) Employer.Name = Sides.Employer.Name;
        Person = Whom;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Refusal.IfAny(Gaps());
        var employer = await FindAsync();
        if (await store.MadeBy(NewId) is null)
        {
            await Employer.ConfirmAsync(store, employer, Today);
            Person = await LeadPeople.MeantAsync(store, ForName, Person);
            var talk = await WriteAsync(employer);
            talk.Concern(Why, About);
            talk.Tick(FitsWish, WithWhoHires);
            store.Add(talk);
            if (!string.IsNullOrWhiteSpace(Promised)) store.Add(PromiseMade.In(Id<PromiseMade>.New(clock.GetUtcNow()), talk, visit.Actor.StaffId, Promised, By, TheyPromised));
            await store.SaveChangesAsync();
            undoing.Offer(ContactUndo.Logged, NewId.ToString());
        }
        return Redirect($"/employers/{employer}?saved=true");
    }

    IEnumerable<string> Gaps()
    {
        if (string.IsNullOrWhiteSpace(Employer.Name)) yield return "employers.name-missing";
        if (Why is null) yield return "support.visit-why-missing";
    }

    // A name that is typed goes before who is chosen, and whom it means is known only when it is saved.
    Id<Enrolment>? ToldOf => ForName.Trim().Length > 0 ? null : OfWhom;

    Id<Enrolment>? OfWhom => Person ?? (HttpMethods.IsGet(Request.Method) ? Whom : null);

    // Those written about last stand first, unless somebody is named.
    async Task<LeadPeople> PeopleAsync()
    {
        var people = await LeadPeople.Of(store, OfWhom, ForName);
        return ForName.Trim().Length > 0 ? people : people with { Choices = [.. (await store.RecentToChoose()).Select(p => Choice.Of(p.Id, p.Name)).Concat(people.Choices).DistinctBy(choice => choice.Value)] };
    }

    async Task<Id<Employer>> FindAsync()
    {
        if (At is { } firm && (await store.Employers.ById(firm)).Name == Employer.Name.Trim()) return firm;
        return await Employer.FindAsync(store) ?? throw new Refusal("employers.name-missing");
    }

    async Task<Contact> WriteAsync(Id<Employer> employer)
    {
        var content = new ContactContent(Kind, !NotMet, ContactParty.Employer, ContactChoices.UsualPlace(Kind, ContactParty.Employer), Day, NotMet ? 0 : UsualMinutes, Sealed.Of(Note?.Replace("\r\n", "\n", StringComparison.Ordinal)), Sealed.Nothing, null);
        return Person is { } about
            ? Contact.Log(NewId, await store.Enrolments.ById(about), visit.Actor.StaffId, content, Today, employer)
            : Contact.AboutNobody(NewId, visit.Actor.OrganisationId, employer, visit.Actor.StaffId, content, Today);
    }
}
