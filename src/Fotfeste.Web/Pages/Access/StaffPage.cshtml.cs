using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One person on the staff: name and work phone, roles, account.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class StaffPageModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<StaffMember> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    [BindProperty, Display(Name = "access.staff-name"), RefusedAs("organisation.name-missing")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "access.staff-phone")] public string WorkPhone { get; set; } = "";

    public string SavedName => saved.Name;
    public AccountState State { get; private set; } = null!;
    public IReadOnlyList<string> Roles { get; private set; } = [];
    StaffMember saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Staff.ById(Id);
        State = AccountState.Of(await store.AccountOf(Id), clock.GetUtcNow(), words);
        Roles = [.. (await store.Roles.Of(Id)).Select(role => $"{role.With(visit.Units, words)}, {words.Days(role.Days)}")];
    }

    public override Task FillAsync()
    {
        (Name, WorkPhone, Version) = (saved.Name, saved.WorkPhone ?? "", saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["access.staff-name"], saved.Name, Name),
        new(words["access.staff-phone"], saved.WorkPhone ?? "", WorkPhone),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var staff = await store.Staff.ById(Id);
        staff.Change(Name, WorkPhone);
        store.Expect(staff, Version);
        await store.SaveChangesAsync();
        return Redirect($"/staff/{Id}?saved=true");
    }
}
