using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A page that changes one job: who it is about, what is agreed now, and both versions when two change it at once.</summary>
public abstract class JobFormPage(Store store, Visit visit, PackShelf shelf, Words words) : FormPage
{
    [FromRoute] public Id<EmploymentSpell> Id { get; set; }

    public EmploymentSpell Job { get; private set; } = null!;
    public string PersonName { get; private set; } = "";
    /// <summary>Null when nobody knows, or has not said.</summary>
    public string? EmployerName { get; private set; }
    protected Store Store => store;
    protected Visit Visit => visit;
    protected PackShelf Shelf => shelf;
    protected Words Words => words;

    public string Title => EmployerName ?? words["employment.employer-unknown"];
    public DateOnly Today => visit.Today;
    public string FormOf(Terms terms) => words.NameOf(shelf.Forms(terms.Forms), terms.Form);
    /// <summary>What the job may go on under: the country's forms, those in common, and the one that it stands under now.</summary>
    protected OfferedForms Offered => Job.TermsOn(Today) is { } now ? shelf.FormsIn(words.Country ?? "").And(shelf.Forms(now.Forms), now.Form) : shelf.FormsIn(words.Country ?? "");
    /// <summary>The terms of the day, or those to come, are practice.</summary>
    public bool IsPractice => Job.TermsOn(Today) is { } now && PracticePlan.IsFor(shelf.Forms(now.Forms).FormOf(now.Form));
    public string CountsAs(Terms terms) => words.CountsAs(shelf.Forms(terms.Forms).FormOf(terms.Form).Class);

    public override async Task PrepareAsync()
    {
        Job = await store.EmploymentSpells.ById(Id);
        var enrolment = await store.Enrolments.ById(Job.EnrolmentId);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        EmployerName = Job.EmployerId is { } employer ? (await store.Employers.ById(employer)).Name : null;
    }

    public override Task FillAsync()
    {
        Version = Job.Version;
        return Task.CompletedTask;
    }

    /// <summary>What stands now, for who wrote against an older version.</summary>
    protected IEnumerable<TwoVersions> Standing(string? employer = null, string? tasks = null, TermsForm? typed = null, DateOnly? lastDay = null, string? reason = null)
    {
        var terms = Job.TermsOn(visit.Today);
        if (employer is not null) yield return new(words["employers.employer"], EmployerName ?? "", employer);
        if (tasks is not null) yield return new(words["employment.tasks"], Job.Tasks.Reveal(), tasks.Trim());
        if (typed is not null && terms is not null)
        {
            yield return new(words["employment.form"], FormOf(terms), Offered.Find(typed.Kind) is { } chosen ? words.NameOf(chosen.Pack, typed.Kind) : "");
            yield return new(words["employment.hours"], words.HoursOf(terms.Hours) ?? "", words.HoursOf(typed.Week) ?? "");
            yield return new(words["employment.first-day"], words.Day(terms.Days.From), words.Day(typed.From));
            yield return new(words["employment.agreed-until"], Or(terms.Days.Until), Or(typed.Until));
        }
        if (lastDay is null && reason is null) yield break;
        yield return new(words["employment.last-day"], Or(Job.Days.Until), Or(lastDay));
        yield return new(words["employment.end-reason"], Job.EndReason is { } code ? words.Code(CodeList.JobEndReason, code) : "", reason is { Length: > 0 } given && Codes.JobEndReasons.Contains(given) ? words.Code(CodeList.JobEndReason, given) : "");
    }

    string Or(DateOnly? day) => day is { } known ? words.Day(known) : "";
}
