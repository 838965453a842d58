using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A lead is made: from nothing but a name, from an ad, from a job that was looked at, at an employer's page or for a person.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("lead", About = "vacancy analysis at person")]
public sealed class NewLeadModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IHoldsLeadForm
{
    [BindProperty(SupportsGet = true, Name = "vacancy")] public Id<Vacancy>? Ad { get; set; }
    [BindProperty(SupportsGet = true)] public Id<JobAnalysis>? Analysis { get; set; }
    /// <summary>The employer that the reader came from.</summary>
    [BindProperty(SupportsGet = true)] public Id<Employer>? At { get; set; }
    /// <summary>The person that the reader came from.</summary>
    [BindProperty(SupportsGet = true)] public Id<Enrolment>? Person { get; set; }
    [BindProperty] public Id<Lead> NewId { get; set; } = Id<Lead>.New(clock.GetUtcNow());
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    [BindProperty] public LeadForm Form { get; set; } = new();

    public LeadPeople People { get; private set; } = LeadPeople.None;
    public IReadOnlyList<Choice> Stages => [.. LeadStages.All.Where(s => s != LeadStage.Resting).Select(s => Choice.Of(s, words.Of(s)))];
    /// <summary>The ad's title; null when it comes from no ad.</summary>
    public string? AdTitle { get; private set; }
    public FirmTold? Told { get; private set; }
    /// <summary>Something is said beyond what is always asked, so that part of the form stands open.</summary>
    public bool SaysMore => Form is not { Stage: LeadStage.Idea, NextStep.Length: 0, NextOn: null };
    public string Back => Ad is { } ad ? $"/vacancies/{ad}" : At is { } firm ? $"/employers/{firm}" : Person is { } person ? $"/enrolments/{person}" : "/leads";

    public override async Task PrepareAsync()
    {
        People = await LeadPeople.Of(store, Form.For ?? Person, Form.ForName);
        if (Ad is { } ad) AdTitle = (await store.Vacancies.ById(ad)).Title is { Length: > 0 } title ? title : words["vacancies.untitled"];
        await TellAsync();
    }

    public override async Task FillAsync()
    {
        var ad = Ad is { } id ? await store.Vacancies.ById(id) : null;
        var seen = Analysis is { } analysis ? await store.JobAnalyses.ById(analysis) : null;
        var firm = At ?? seen?.EmployerId ?? (ad?.EmployerName is { } name ? await store.Employers.SameAs(name, ad.EmployerNumber) : null);
        Employer.Name = firm is { } known ? (await store.Employers.ById(known)).Name : ad?.EmployerName ?? "";
        Form = new() { What = seen?.Work ?? AdTitle ?? "", For = Person, Strategy = Person is null && (ad is not null || seen is not null) ? LeadStrategy.Mediation : LeadStrategy.JobDevelopment };
        await TellAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await store.JobLeads.Has(NewId))
        {
            var firm = await FirmAsync(Ad is { } ad ? await store.Vacancies.ById(ad) : null);
            if (firm.Id is { } known && Form.Stage.TakesEmployer()) await Employer.ConfirmAsync(store, known, visit.Today);
            store.Add(Lead.Begin(NewId, visit.Actor.OrganisationId, firm, Form.Content(await LeadPeople.MeantAsync(store, Form)) with { Vacancy = Ad, Analysis = Analysis }, Form.Stage, Id<LeadSpell>.New(clock.GetUtcNow()), visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(LeadUndo.Made, NewId.ToString());
        }
        return Redirect($"/leads/{NewId}?saved=true");
    }

    /// <summary>"Could you take one more?": one tap where a job has lasted makes the lead, with asking them as its next step.</summary>
    public async Task<IActionResult> OnPostOneMoreAsync()
    {
        var firm = await store.Employers.ById(At ?? throw new NotHere());
        if (!await store.JobLeads.Has(NewId))
        {
            Employer.Name = firm.Name;
            await Employer.ConfirmAsync(store, firm.Id, visit.Today);
            var content = new LeadContent(null, null, LeadStrategy.Mediation, words["leads.one-more-step"], visit.Today);
            store.Add(Lead.Begin(NewId, visit.Actor.OrganisationId, new(firm.Id, firm.Name), content, LeadStage.Contacted, Id<LeadSpell>.New(clock.GetUtcNow()), visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(LeadUndo.Made, NewId.ToString());
        }
        return Redirect($"/leads/{NewId}?saved=true");
    }

    async Task TellAsync()
    {
        await Employer.OfferAsync(store, words);
        Told = await FirmTold.Of(store, Employer, Form.ForName.Trim().Length > 0 ? null : Form.For ?? Person);
    }

    // An idea may be only a name; whoever advertises is an employer, and so is whoever somebody has spoken with.
    async Task<LeadFirm> FirmAsync(StoredVacancy? ad)
    {
        if (ad is null && Form.Stage == LeadStage.Idea && !Employer.IsAnother) return new(await Employer.FindKnownAsync(store), Employer.Name);
        var isAdvertised = ad?.EmployerName == Employer.Name.Trim();
        return new(await Employer.FindAsync(store, isAdvertised ? ad!.EmployerNumber : null, isAdvertised ? ad!.PlaceName : null), Employer.Name);
    }
}
