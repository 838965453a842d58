using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>One lead: where it stands and has stood, what comes next, and the buttons that move it, let it rest or lay it aside.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class LeadPageModel(Store store, Visit visit, Words words, Undoing undoing, ListMemory memory, TimeProvider clock) : FormPage, IAsksForEmployer
{
    [FromRoute] public Id<Lead> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    /// <summary>The stage whose button was pressed.</summary>
    [BindProperty] public LeadStage To { get; set; }
    [BindProperty, Display(Name = "leads.rest-why"), RefusedAs("leads.rest-needs-reason")] public LeadRest? Why { get; set; }
    [BindProperty, Display(Name = "leads.rest-until", Description = "leads.rest-until-hint"), RefusedAs("leads.rest-needs-day", "leads.rest-day-behind")] public DateOnly? Until { get; set; }
    /// <summary>Moved on the board, to which the reader goes back.</summary>
    [BindProperty] public bool FromBoard { get; set; }
    /// <summary>Who it is, when a lead that was only a name is moved on and we know a firm of nearly that name.</summary>
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };

    public Lead Lead { get; private set; } = null!;
    public LeadLine Line { get; private set; } = null!;
    public DateOnly Today => visit.Today;
    public bool IsMine => Lead.StaffId == visit.Actor.StaffId;
    /// <summary>Every stage but the one it stands in and the rest, which has a form of its own.</summary>
    public IEnumerable<LeadStage> Others => LeadStages.All.Where(s => s != Lead.Stage && s != LeadStage.Resting);
    public IReadOnlyDictionary<Id<StaffMember>, string> Staff { get; private set; } = new Dictionary<Id<StaffMember>, string>();
    /// <summary>The title of the ad that it came from, while the ad is kept.</summary>
    public string? AdTitle { get; private set; }
    public string? Analysed { get; private set; }
    public FirmTold? Told { get; private set; }
    /// <summary>What the employer may hear about the person; null while it is for nobody in particular.</summary>
    public MayBeTold? May { get; private set; }
    /// <summary>Interviews of the one it is for with this employer.</summary>
    public IReadOnlyList<InterviewLine> Interviews { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        Lead = await store.JobLeads.ById(Id);
        Line = await store.TellOf(Lead);
        Staff = await store.Staff.NamesOf(Lead.Spells.Select(s => s.MovedBy).Distinct().ToList());
        AdTitle = Lead.VacancyId is { } ad ? await store.Vacancies.Where(v => v.Id == ad).Select(v => v.Title).FirstOrDefaultAsync() : null;
        Analysed = Lead.AnalysisId is { } seen ? (await store.JobAnalyses.ById(seen)).Work : null;
        if (Lead.EmployerId is null) Employer.Name = Lead.Name;
        await Employer.OfferAsync(store, words);
        if (Lead.EnrolmentId is { } about) May = await MayBeTold.Of(store, about, Lead.EmployerId);
        Told = Lead.EmployerId is { } firm ? (await FirmTold.Of(store, firm, besides: Id)).Beside(Employer) : await FirmTold.Of(store, Employer);
        if (Lead is { EnrolmentId: { } whom, EmployerId: { } with }) Interviews = await store.InterviewsWith(whom, with);
        if (Told is { IsClear: true, Nearly.Count: 0 }) Told = null; // that it is known, the page says anyway
    }

    public override Task FillAsync()
    {
        (Version, Why, Until) = (Lead.Version, Lead.Rest, Lead.Stage == LeadStage.Resting ? Lead.DueOn : null);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Lead.Version, [new(words["leads.stands"], words.Of(Lead.Stage), words.Of(To))]);

    public Task<IActionResult> OnPostMoveAsync() => MoveAsync(_ => To, asks: true);

    /// <summary>Back to the stage that it stood in before it rested.</summary>
    public Task<IActionResult> OnPostWakeAsync() => MoveAsync(lead => lead.BeforeRest, asks: false);

    public async Task<IActionResult> OnPostRestAsync()
    {
        var (lead, spell) = (await AtHandAsync(), Id<LeadSpell>.New(clock.GetUtcNow()));
        lead.RestUntil(Why, Until, spell, visit.Actor.StaffId, visit.Today);
        await store.SaveChangesAsync();
        if (lead.Spells[^1].Id == spell) undoing.Offer(LeadUndo.Moved, Id.ToString(), spell.ToString());
        return Gone();
    }

    public async Task<IActionResult> OnPostAwayAsync()
    {
        (await AtHandAsync()).LayAside(visit.Today);
        await store.SaveChangesAsync();
        undoing.Offer(LeadUndo.LaidAside, Id.ToString());
        return Redirect(memory.Place(LeadsPage.Board) ?? LeadsPage.Board);
    }

    public async Task<IActionResult> OnPostTakeUpAsync()
    {
        (await AtHandAsync()).TakeUpAgain();
        await store.SaveChangesAsync();
        return Gone();
    }

    /// <summary>From now on it is on the reader's own day.</summary>
    public async Task<IActionResult> OnPostFollowAsync()
    {
        (await AtHandAsync()).FollowUp(visit.Actor.StaffId);
        await store.SaveChangesAsync();
        return Gone();
    }

    // Whoever is to be left in peace is called only when somebody says so; what was only put to rest stands where it stood.
    async Task<IActionResult> MoveAsync(Func<Lead, LeadStage> where, bool asks)
    {
        var (lead, spell) = (await AtHandAsync(), Id<LeadSpell>.New(clock.GetUtcNow()));
        var (from, to) = (lead.Stage, where(lead));
        if (to == LeadStage.Resting) return Gone();
        if (lead.EmployerId is null && to.TakesEmployer()) lead.Found(await FirmAsync(lead.Name));
        if (asks && to.TakesEmployer() && !from.TakesEmployer()) await Employer.ConfirmAsync(store, lead.EmployerId!.Value, visit.Today);
        lead.Move(to, spell, visit.Actor.StaffId, visit.Today);
        await store.SaveChangesAsync();
        if (from != to) undoing.Offer(LeadUndo.Moved, Id.ToString(), spell.ToString());
        return Gone();
    }

    async Task<Id<Employer>> FirmAsync(string name)
    {
        Employer.Name = name;
        return (await Employer.FindAsync(store))!.Value;
    }

    async Task<Lead> AtHandAsync()
    {
        var lead = await store.JobLeads.ById(Id);
        store.Expect(lead, Version);
        return lead;
    }

    RedirectResult Gone() => Redirect(FromBoard ? memory.BackTo(LeadsPage.Board, Id) : $"/leads/{Id}?saved=true");
}
