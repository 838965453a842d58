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
    /// <summary>When any of us spoke with them last, if that is long ago; else null.</summary>
    public DateOnly? Dormant { get; private set; }
    /// <summary>How often people were in practice there, and whether anybody was hired.</summary>
    public PracticeRecord Practices { get; private set; } = new(0, false);
    public IReadOnlyList<WorksThere> People { get; private set; } = [];
    /// <summary>Appointments to come, as far as the reader may see them.</summary>
    public IReadOnlyList<AppointmentLine> Ahead { get; private set; } = [];
    public IReadOnlyList<StoryEntry> Contacts { get; private set; } = [];
    /// <summary>Leads that the reader may see, and the colleagues who work on others.</summary>
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public IReadOnlyList<string> LeadsByOthers { get; private set; } = [];
    /// <summary>A job that has lasted there, so that one could ask for one more; null when there is nothing to suggest.</summary>
    public LastingJob? OneMore { get; private set; }
    /// <summary>The jobs that were looked at there.</summary>
    public IReadOnlyList<JobAnalysis> Analyses { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Employer = await store.Employers.ById(Id);
        Sides = await EmployerSides.Of(store, Employer, Today);
        (Promises, Talk) = (await store.PromisesWith(Id), await store.LastTalkByOthers(Id));
        Dormant = await store.LastTalk(Id) is { } last && last < ColleagueQueries.DormantBefore(store) ? last : null;
        People = await store.At(Id);
        Practices = await store.PracticesAt(Id, shelf);
        Analyses = await store.JobAnalyses.Of(Id);
        (Leads, LeadsByOthers) = (await store.LeadsWith(Id), await store.LeadsByOthers(Id));
        Ahead = await store.AheadWith(Id);
        var about = await store.Contacts.About(store, Id);
        var story = new Story(words, shelf, visit.Today) { Staff = await store.Staff.NamesOf(about.SelectMany(c => c.Contact.Revisions.Select(r => r.CorrectedBy).Append(c.Contact.CoachId)).OfType<Id<StaffMember>>()) };
        OneMore = await store.OneMoreAt(Id, shelf);
        var begun = about.Any(c => c.Contact.EnrolmentId is null) ? await store.BegunAt(Id, shelf) : BegunThere.Nothing;
        Contacts = [.. about.Select(c => Since(c.Contact, story.Of(c.Contact), begun) with { Level = 3, Person = c.Person, Address = c.Contact.EnrolmentId is { } enrolment ? $"/enrolments/{enrolment}" : null, Misregistered = SlipOf(c.Contact) })];
    }

    // A talk about nobody has no page on which it is corrected.
    string? SlipOf(Contact talk) => talk.EnrolmentId is null && talk.MayBeCorrectedBy(visit.Actor.StaffId) ? $"/contacts/{talk.Id}/withdraw" : null;

    // What came after a visit with nobody in mind is said beside it.
    StoryEntry Since(Contact talk, StoryEntry entry, BegunThere begun)
    {
        if (talk.EnrolmentId is not null || VisitYield.After(talk.Content.Day, begun.Leads, begun.Trials, begun.Jobs, begun.Others) is not { IsNothing: false } after) return entry;
        var said = new[] { (after.Leads, words.Count("leads.led-leads", after.Leads)), (after.Trials, words.Count("leads.led-trials", after.Trials)), (after.Jobs, words.Count("leads.led-jobs", after.Jobs)), (after.AndOthers ? 1 : 0, words[after.IsUnseen ? "leads.led-others" : "leads.led-more"]) };
        return entry with { Facts = [.. entry.Facts, words["leads.led-to", words.List([.. said.Where(s => s.Item1 > 0).Select(s => s.Item2)])]] };
    }

    public string FormOf(EmploymentSpell job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.TermsOn(visit.Today) is { } terms ? words.NameOf(shelf.Forms(terms.Forms), terms.Form) : "";
    }
}
