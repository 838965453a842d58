using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One ad: what it says and what it does not, for whom it was put aside, and the way from it to its employer.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class VacancyPageModel(Store store, Words words, PackShelf shelf, TimeProvider clock) : FormPage
{
    const string New = "new";

    [FromRoute] public Id<Vacancy> Id { get; set; }
    /// <summary>Whose record is made if the employer is new; kept in the form, so that sending it twice makes one.</summary>
    [BindProperty] public Id<Employer> NewId { get; set; } = Id<Employer>.New(clock.GetUtcNow());
    /// <summary>The answer to "did you mean": an identity, or "new".</summary>
    [BindProperty, Display(Name = "employers.did-you-mean"), RefusedAs("employers.which-one")] public string Which { get; set; } = "";

    public StoredVacancy Row { get; private set; } = null!;
    public Vacancy Ad { get; private set; } = null!;
    /// <summary>Somebody can still apply.</summary>
    public bool IsOpen { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>The text in the reader's language, else in the first that there is.</summary>
    public VacancyText? Body { get; private set; }
    /// <summary>What is usual in its occupation, for what the ad does not say; null when nobody knows the occupation.</summary>
    public UsualWork? Usual => shelf.UsualWork.Of(Row.Isco);
    public IReadOnlyList<(SavedVacancy Saved, string Person)> SavedFor { get; private set; } = [];
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        Row = await store.Vacancies.ById(Id);
        var whole = Row.Whole();
        IsOpen = whole.StateAt(store.Now) == VacancyState.Open && Row.State == VacancyState.Open;
        Ad = IsOpen ? whole : whole.Emptied();
        Title = Vacancy.Say(Ad.Titles, words.Language) ?? words["vacancies.untitled"];
        Body = Ad.Bodies.FirstOrDefault(b => b.Language == words.Language) ?? (Ad.Bodies is [var first, ..] ? first : null);
        (SavedFor, Leads) = (await store.SavedWithNames(Id), await store.LeadsFrom(Id));
        if (Row.EmployerName is { } name && await AlikeAsync(Row, name) is (null, { Count: > 0 } alike))
            Candidates = [.. alike.Select(e => Choice.Of(e.Id, e.Name, hint: e.Place)), new(New, words["employers.new-one", name])];
    }

    /// <summary>The ad's employer becomes one of ours, or is found to be one already.</summary>
    public async Task<IActionResult> OnPostEmployerAsync()
    {
        var row = await store.Vacancies.ById(Id);
        var name = row.EmployerName ?? throw new NotHere();
        if (Id<Employer>.TryParse(Which, null, out var picked)) return Redirect($"/employers/{(await store.Employers.ById(picked)).Id}");
        var (same, alike) = await AlikeAsync(row, name);
        if (same is { } known) return Redirect($"/employers/{known}");
        if (alike.Count > 0 && Which != New) throw new Refusal("employers.which-one");
        if (!await store.Employers.Has(NewId))
        {
            store.Add(Employer.Meet(NewId, store.Actor.OrganisationId, name, row.EmployerNumber, row.PlaceName));
            await store.SaveChangesAsync();
        }
        return Redirect($"/employers/{NewId}?saved=true");
    }

    // The same number is the same employer, and so is the same name; a name that is nearly another's, or the number of one of another's places, is asked about.
    async Task<(Id<Employer>? Same, List<Employer> Alike)> AlikeAsync(StoredVacancy row, string name) =>
        await store.Employers.SameAs(name, row.EmployerNumber) is { } same ? (same, []) : (null, await store.Employers.Alike(name, row.EmployerNumber, store.Workplaces));
}
