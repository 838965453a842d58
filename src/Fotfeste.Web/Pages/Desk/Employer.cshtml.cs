using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One employer: facts for every coach; who works there and what was talked about only as far as the reader's own people go.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class EmployerModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    [FromRoute] public Id<Employer> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public DateOnly Today => visit.Today;
    public Employer Employer { get; private set; } = null!;
    /// <summary>What the whole team knows about it.</summary>
    public EmployerSides Sides { get; private set; } = null!;
    /// <summary>What was promised and is still open, as far as the reader may see it.</summary>
    public IReadOnlyList<PromiseLine> Promises { get; private set; } = [];
    /// <summary>Who of the others spoke with them last.</summary>
    public ColleagueTalk? Talk { get; private set; }
    public IReadOnlyList<WorksThere> People { get; private set; } = [];
    /// <summary>Appointments to come, as far as the reader may see them.</summary>
    public IReadOnlyList<AppointmentLine> Ahead { get; private set; } = [];
    public IReadOnlyList<StoryEntry> Contacts { get; private set; } = [];
    /// <summary>Leads that the reader may see, and the colleagues who work on others.</summary>
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public IReadOnlyList<string> LeadsByOthers { get; private set; } = [];
    /// <summary>The jobs that were looked at there.</summary>
    public IReadOnlyList<JobAnalysis> Analyses { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Employer = await store.Employers.ById(Id);
        Sides = await EmployerSides.Of(store, Employer, Today);
        (Promises, Talk) = (await store.PromisesWith(Id), await store.LastTalkByOthers(Id));
        People = await store.At(Id);
        Analyses = await store.JobAnalyses.Of(Id);
        (Leads, LeadsByOthers) = (await store.LeadsWith(Id), await store.LeadsByOthers(Id));
        Ahead = await store.AheadWith(Id);
        var about = await store.Contacts.About(store, Id);
        var story = new Story(words, shelf, visit.Today) { Staff = await store.Staff.Names() };
        Contacts = [.. about.Select(c => story.Of(c.Contact) with { Level = 3, Person = c.Person, Address = c.Contact.EnrolmentId is { } enrolment ? $"/enrolments/{enrolment}" : null })];
    }

    public string FormOf(EmploymentSpell job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.TermsOn(visit.Today) is { } terms ? words.NameOf(shelf.Forms(terms.Forms), terms.Form) : "";
    }
}
