using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Somebody gives a part of a post to a programme, in a unit that the actor runs.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class ShareNewModel(Store store, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Programme> Id { get; set; }
    [BindProperty] public Id<FteShare> ShareId { get; set; } = Id<FteShare>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "organisation.share-who")] public Id<StaffMember> StaffId { get; set; }
    [BindProperty, Display(Name = "organisation.unit"), RefusedAs("organisation.unit-needed")] public Id<Unit> UnitId { get; set; }
    [BindProperty] public ShareForm Form { get; set; } = new() { From = store.Actor.Today };

    public string Programme { get; private set; } = "";
    public IReadOnlyList<Choice> Staff { get; private set; } = [];
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        Programme = (await store.Programmes.ById(Id)).Name;
        Staff = [.. (await store.Staff.AsNoTracking().ByName().ToListAsync()).Select(s => Choice.Of(s.Id, s.Name))];
        Units = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (UnitId == default) throw new Refusal("organisation.unit-needed");
        var programme = await store.Programmes.ById(Id);
        var staff = await store.Staff.SingleOrDefaultAsync(s => s.Id == StaffId) ?? throw new NotHere();
        if (!await store.FteShares.AnyAsync(f => f.Id == ShareId))
        {
            store.Add(new FteShare(ShareId, staff, programme.Id, UnitId, Form.Percent, Form.Days));
            await store.SaveChangesAsync();
        }
        return Redirect($"/programmes/{Id}?saved=true");
    }
}
