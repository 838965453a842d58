using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What a lead is about is put right, or what comes next is written down.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("lead-change")]
public sealed class EditLeadModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage, IHoldsLeadForm
{
    [FromRoute] public Id<Lead> Id { get; set; }
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    [BindProperty] public LeadForm Form { get; set; } = new();

    public string Firm { get; private set; } = "";
    public LeadPeople People { get; private set; } = LeadPeople.None;
    public FirmTold? Told { get; private set; }
    Lead lead = null!;

    public override async Task PrepareAsync()
    {
        lead = await store.JobLeads.ById(Id);
        Firm = lead.EmployerId is { } firm ? (await store.Employers.ById(firm)).Name : lead.Name;
        People = await LeadPeople.Of(store, lead.EnrolmentId, Form.ForName);
        await Employer.OfferAsync(store, words);
        if (Employer.Name.Trim() != Firm) Told = await FirmTold.Of(store, Employer, Form.ForName.Trim().Length > 0 ? null : Form.For); // of the one it is with, its own page tells
    }

    public override Task FillAsync()
    {
        (Form, Version, Employer.Name) = (LeadForm.Of(lead), lead.Version, Firm);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var changed = await store.JobLeads.ById(Id);
        store.Expect(changed, Version);
        var firm = changed.EmployerId is null && !changed.Stage.TakesEmployer() && !Employer.IsAnother ? await Employer.FindKnownAsync(store) : await Employer.FindAsync(store);
        if (firm is { } other && other != changed.EmployerId && changed.Stage.TakesEmployer()) await Employer.ConfirmAsync(store, other, visit.Today);
        changed.Change(new(firm, Employer.Name), Form.Content(await LeadPeople.MeantAsync(store, Form)), visit.Today);
        await store.SaveChangesAsync();
        return Redirect($"/leads/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (lead.Version,
    [
        new(words["employers.employer"], Firm, Employer.Name.Trim()), new(words["leads.what"], lead.What ?? "", Form.What.Trim()), new(words["leads.begins-with"], words.Of(lead.Strategy), words.Of(Form.Strategy)),
        new(words["leads.for"], Named(lead.EnrolmentId), Named(Form.For)), new(words["leads.next-step"], lead.NextStep.Reveal(), Form.NextStep.Trim()), new(words["leads.next-on"], Said(lead.NextOn), Said(Form.NextOn)),
    ]);

    string Named(Id<Enrolment>? person) => person is { } one ? People.Choices.FirstOrDefault(p => p.Value == one.ToString())?.Text ?? "" : "";

    string Said(DateOnly? day) => day is { } said ? words.Day(said) : "";
}
