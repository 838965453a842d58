using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Who is away now and soon, and who stands in: the own absences, and for a leader those of the led units.</summary>
[Declares(FieldGroup.Settings, Purpose.Coordination)]
public sealed class AbsencesModel(Store store, Visit visit) : PageModel
{
    public bool Leads => visit.Actor.Persona == Persona.Leader;
    public DateOnly Today => visit.Today;
    public IReadOnlyList<AwayColleague> Absences { get; private set; } = [];
    /// <summary>Whose absence the reader may register.</summary>
    public IReadOnlyList<Choice> Staff { get; private set; } = [];

    public bool MayChange(AwayColleague away) => Staff.Any(s => s.Value == away?.Id.ToString());

    public async Task OnGetAsync()
    {
        Absences = await store.Absent();
        Staff = [.. (await store.StaffWhoMayBeAway()).Select(s => Choice.Of(s.Id, s.Name))];
    }
}
