using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What somebody may do, from which day until which. Administrators give nobody's cases to themselves: that takes a second administrator.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class StaffRolesModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<StaffMember> Id { get; set; }
    [BindProperty] public Id<Role> RoleId { get; set; } = Id<Role>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "access.role"), RefusedAs("access.no-such-role", "access.not-to-oneself")] public Persona Persona { get; set; }
    [BindProperty, Display(Name = "access.role-unit"), RefusedAs("access.role-needs-unit")] public Id<Unit>? Unit { get; set; }
    [BindProperty, Display(Name = "access.role-from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "access.role-until", Description = "access.role-until-hint"), RefusedAs("organisation.period-backwards")] public DateOnly? Until { get; set; }
    [BindProperty, Display(Name = "access.role-last-day")] public DateOnly? LastDay { get; set; }

    public string Name { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public IReadOnlyList<Role> Roles { get; private set; } = [];
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Personas => [.. new[] { Persona.Coach, Persona.Leader, Persona.Administrator, Persona.Evaluator }.Select(p => Choice.Of(p, words.Of(p)))];

    public string NameOf(Role role) => role.With(visit.Units, words);

    public bool MayEnd(Role role) => role?.Days.Until is null || role.Days.Until > Today;

    public override async Task PrepareAsync()
    {
        Name = (await store.Staff.ById(Id)).Name;
        Roles = await store.Roles.AsNoTracking().Of(Id);
        Units = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];
    }

    public override Task FillAsync()
    {
        Persona = Persona.Coach;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (Version, [new(words["access.role-last-day"], string.Join("; ", Roles.Select(r => $"{NameOf(r)}, {words.Days(r.Days)}")), LastDay is { } day ? words.Day(day) : "")]);

    public async Task<IActionResult> OnPostGiveAsync()
    {
        var staff = await store.Staff.ById(Id);
        if (Id == visit.Actor.StaffId && Persona is Persona.Coach or Persona.Leader) throw new Refusal("access.not-to-oneself");
        if (!await store.Roles.AnyAsync(r => r.Id == RoleId))
        {
            store.Add(new Role(RoleId, staff, Persona, Unit, new(From, Until)));
            await store.SaveChangesAsync();
        }
        return Redirect($"/staff/{Id}/roles");
    }

    public async Task<IActionResult> OnPostEndAsync(Id<Role> role)
    {
        var given = (await store.Roles.Of(Id)).SingleOrDefault(r => r.Id == role) ?? throw new NotHere();
        given.End(LastDay ?? visit.Today, await store.RolesWithOpenAccount());
        store.Expect(given, Version);
        await store.SaveChangesAsync();
        return Redirect($"/staff/{Id}/roles");
    }
}
