using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>People for an ad. What is merely usual in such work is held against nobody.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class PeopleForAdModel(Store store, Visit visit, Words words, KnownJobs jobs, ShownLists shown) : PeoplePage(store, visit, jobs, shown)
{
    [FromRoute] public Id<Vacancy> Id { get; set; }

    public override string Address => $"/vacancies/{Id}";

    public override string Beside(PersonForJob person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return $"/participants/{person.Id}/beside?ad={Id}";
    }

    public async Task OnGetAsync()
    {
        var row = await Store.Vacancies.ById(Id);
        if (row.State != VacancyState.Open || row.Until <= Store.Now) throw new NotHere();
        (Work, Employer) = (row.Title.Length > 0 ? row.Title : words["vacancies.untitled"], row.EmployerName);
        await FillAsync(JobSource.Ad, JobFromVacancy.Of(row.Whole(), new(Id.Value)));
    }
}
