using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Somebody new on the staff; what they may do comes after.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class StaffNewModel(Store store, Visit visit, TimeProvider clock) : FormPage
{
    [BindProperty] public Id<StaffMember> Id { get; set; } = Id<StaffMember>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "access.staff-name"), RefusedAs("organisation.name-missing")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "access.staff-phone")] public string WorkPhone { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await store.Staff.AnyAsync(s => s.Id == Id))
        {
            var staff = new StaffMember(Id, visit.Actor.OrganisationId, Name);
            staff.Change(Name, WorkPhone);
            store.Add(staff);
            await store.SaveChangesAsync();
        }
        return Redirect($"/staff/{Id}");
    }
}
