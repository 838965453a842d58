using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The ads that were put aside for one person, until somebody lays them away.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class SavedVacanciesModel(Store store, Visit visit, Undoing undoing) : FormPage
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>Which one is laid away.</summary>
    [BindProperty] public Id<SavedVacancy> Which { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public string PersonName { get; private set; } = "";
    /// <summary>The support is not over, so what was put aside can be laid away.</summary>
    public bool IsRunning { get; private set; }
    public IReadOnlyList<SavedVacancy> Rows { get; private set; } = [];
    /// <summary>Those that can still be applied for, by identity.</summary>
    public IReadOnlySet<Id<Vacancy>> Open { get; private set; } = new HashSet<Id<Vacancy>>();
    public IReadOnlyDictionary<Id<StaffMember>, string> Staff { get; private set; } = new Dictionary<Id<StaffMember>, string>();

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        (PersonName, IsRunning) = (await store.Participants.NameOf(enrolment.ParticipantId), !(enrolment.Support.Until < visit.Today));
        Rows = await store.SavedVacancies.For(Id);
        Open = await store.Vacancies.OpenAmong([.. Rows.Select(r => r.VacancyId)], store.Now);
        Staff = await store.Staff.ToDictionaryAsync(s => s.Id, s => s.Name);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await store.Enrolments.ById(Id)).Support.Until < visit.Today) throw new Refusal("vacancies.support-over");
        var saved = await store.SavedVacancies.ById(Which, Id);
        saved.LayAside(visit.Today);
        await store.SaveChangesAsync();
        undoing.Offer(VacancyUndo.LaidAside, Which.ToString());
        return Redirect($"/enrolments/{Id}/vacancies?saved=true");
    }
}
