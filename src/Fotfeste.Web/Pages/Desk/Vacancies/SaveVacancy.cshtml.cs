using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Puts an ad aside for somebody: whom, and if there is something to say, why.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("vacancy-save")]
public sealed class SaveVacancyModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Vacancy> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }
    [BindProperty] public Id<SavedVacancy> NewId { get; set; } = Id<SavedVacancy>.New(clock.GetUtcNow());
    /// <summary>For whom: the button that was pressed.</summary>
    [BindProperty] public Id<Enrolment> For { get; set; }
    [BindProperty, Display(Name = "vacancies.why"), RefusedAs("vacancies.why-too-long")] public string Why { get; set; } = "";

    public string Title { get; private set; } = "";
    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<PersonToLog> People { get; private set; } = [];

    /// <summary>Looking for somebody else on the same page loses no word.</summary>
    public override bool OnlyOffersDraft => false;

    public override async Task PrepareAsync()
    {
        var row = await store.Vacancies.ById(Id);
        Title = Vacancy.Say(row.Whole().Titles, words.Language) ?? words["vacancies.untitled"];
        People = Asked ? await store.FindToLog(Q!) : await store.RecentToLog();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (row, enrolment) = (await store.Vacancies.ById(Id), await store.Enrolments.ById(For));
        var title = row.Title.Length > 0 ? row.Title : words["vacancies.untitled"];
        if (!await store.SavedVacancies.Has(NewId))
        {
            store.Add(SavedVacancy.Save(NewId, enrolment, row.Id, (title, row.EmployerName, row.PlaceName), Why, visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(VacancyUndo.Saved, NewId.ToString());
        }
        return Redirect($"/enrolments/{enrolment.Id}/vacancies?saved=true");
    }
}
