using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Somebody gets a job, or a place to practise.</summary>
[Declares(FieldGroup.Job, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job")]
public sealed class StartJobModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : FormPage, IAsksForEmployer, IHoldsPracticeForm
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>The employer that the reader came from.</summary>
    [BindProperty(SupportsGet = true)] public Id<Employer>? At { get; set; }
    [BindProperty] public Id<EmploymentSpell> JobId { get; set; }
    [BindProperty] public EmployerAnswer Employer { get; set; } = new();
    [BindProperty, Display(Name = "employment.tasks")] public string Tasks { get; set; } = "";
    [BindProperty] public TermsForm Terms { get; set; } = new();
    /// <summary>What is agreed about it, when it is practice.</summary>
    [BindProperty] public PracticeForm Practice { get; set; } = new();

    public string PersonName { get; private set; } = "";
    /// <summary>What somebody could begin under since the support began; a job that is to be kept may be older.</summary>
    public IReadOnlyList<Choice> Forms => words.Choices(Offered.Within(DateRange.Open(since)));
    OfferedForms Offered => shelf.FormsIn(words.Country ?? "");
    /// <summary>The chosen form is practice, so the plan is demanded.</summary>
    public bool IsPractice => Offered.Find(Terms.Kind) is { } chosen && PracticePlan.IsFor(chosen.Form);
    DateOnly since;

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        since = enrolment.GoalKind == GoalKind.KeepJob ? DateOnly.MinValue : enrolment.Support.From;
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        await Employer.OfferAsync(store, words);
    }

    public override async Task FillAsync()
    {
        if (At is { } firm) Employer.Name = (await store.Employers.ById(firm)).Name;
        JobId = Id<EmploymentSpell>.New(clock.GetUtcNow());
        Employer.NewId = Id<Employer>.New(clock.GetUtcNow());
        Terms = new() { Id = Id<Terms>.New(clock.GetUtcNow()), From = visit.Today };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (!await store.EmploymentSpells.AnyAsync(j => j.Id == JobId))
        {
            var employer = await Employer.FindAsync(store);
            var job = EmploymentSpell.Start(JobId, enrolment, employer, Tasks, Terms.Id, Offered.PackOf(Terms.Kind), Terms.Kind, Terms.Week, Terms.From, Terms.Until);
            store.Add(job);
            if (IsPractice) store.Add(Practice.Agree(Id<PracticePlan>.New(clock.GetUtcNow()), job));
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }
}
