using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Somebody is going to be away: oneself, or somebody in the led units.</summary>
[Declares(FieldGroup.Settings, Purpose.Coordination, Action = RouteAction.Write)]
public sealed class AbsenceNewModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : AbsenceForm(visit, words)
{
    [BindProperty(SupportsGet = true)] public Id<StaffMember> Staff { get; set; }
    [BindProperty] public Id<Absence> AbsenceId { get; set; } = Id<Absence>.New(clock.GetUtcNow());

    Id<StaffMember> Who => Staff == default ? Visit.Actor.StaffId : Staff;

    public override bool OnlyOffersDraft => false; // the address says who, not what

    public override async Task PrepareAsync() => await OfferAsync(store, await store.WhoMayBeAway(Who));

    public async Task<IActionResult> OnPostAsync()
    {
        var staff = await store.WhoMayBeAway(Who);
        if (!await store.Absences.AnyAsync(a => a.Id == AbsenceId))
        {
            store.Add(Absence.Register(AbsenceId, staff, Days, Deputy, await store.RotaAround(staff.Id, Visit.Units), Visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(AbsenceUndo.Registered, AbsenceId.ToString());
        }
        return Redirect("/absences");
    }
}
