using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Other days, another deputy, or back at work already.</summary>
[Declares(FieldGroup.Settings, Purpose.Coordination, Action = RouteAction.Write)]
public sealed class AbsencePageModel(Store store, Visit visit, Words words) : AbsenceForm(visit, words)
{
    [BindProperty(SupportsGet = true)] public Id<Absence> Id { get; set; }

    public DateOnly Today => Visit.Today;
    /// <summary>What is saved.</summary>
    public Absence Saved { get; private set; } = null!;
    public bool HasBegun => Saved.Days.From < Today;

    public override async Task PrepareAsync()
    {
        Saved = await store.AbsenceToChange(Id);
        await OfferAsync(store, await store.WhoMayBeAway(Saved.StaffId));
    }

    public override Task FillAsync()
    {
        (From, Until, Deputy, Version) = (Saved.Days.From, Saved.Days.Until, Saved.DeputyId, Saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Saved.Version,
    [
        new(Words["absence.days"], Words.Days(Saved.Days), Words.Days(new(From, Until))),
        new(Words["absence.deputy"], NameOf(Saved.DeputyId), NameOf(Deputy)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var absence = await store.AbsenceToChange(Id);
        absence.Change(Days, Deputy, await store.RotaAround(absence.StaffId, Visit.Units), Today);
        store.Expect(absence, Version);
        await store.SaveChangesAsync();
        return Redirect("/absences");
    }

    public async Task<IActionResult> OnPostBackAsync()
    {
        var absence = await store.AbsenceToChange(Id);
        absence.BackOn(Today);
        store.Expect(absence, Version);
        await store.SaveChangesAsync();
        return Redirect("/absences");
    }

    string NameOf(Id<StaffMember>? deputy) => Deputies.FirstOrDefault(d => d.Value == deputy?.ToString())?.Text ?? Words["absence.nobody"];
}
