using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Days away and who stands in: the form behind a new absence and a changed one.</summary>
public abstract class AbsenceForm(Visit visit, Words words) : FormPage
{
    [BindProperty, Display(Name = "absence.from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "absence.until", Description = "absence.until-hint"), RefusedAs("absence.backwards", "absence.over", "absence.too-long", "absence.already-away")] public DateOnly? Until { get; set; }
    [BindProperty, Display(Name = "absence.deputy", Description = "absence.deputy-hint"), RefusedAs("absence.deputy-oneself", "absence.deputy-away", "absence.deputy-elsewhere")] public Id<StaffMember>? Deputy { get; set; }

    protected Visit Visit => visit;
    protected Words Words => words;

    /// <summary>Who is away.</summary>
    public string Name { get; private set; } = "";
    public bool IsOwn { get; private set; }
    public IReadOnlyList<Choice> Deputies { get; private set; } = [];

    /// <exception cref="Refusal">No last day: a deputy's rights must end.</exception>
    protected DateRange Days => new(From, Until ?? throw new Refusal("absence.backwards"));

    /// <summary>Whoever works in the unit or above it may be chosen; on which days they can is looked at when it is saved.</summary>
    protected async Task OfferAsync(Store store, StaffMember staff)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(staff);
        (Name, IsOwn) = (staff.Name, staff.Id == visit.Actor.StaffId);
        var rota = await store.RotaAround(staff.Id, visit.Units);
        var fit = rota.DeputiesFor(staff.Id, DateRange.Open(visit.Today));
        var colleagues = await store.Staff.AsNoTracking().Where(s => fit.Contains(s.Id)).ByName().ToListAsync();
        Deputies = [.. colleagues.Select(c => Choice.Of(c.Id, rota.IsAway(c.Id, new(visit.Today, visit.Today)) ? words["absence.is-away", c.Name] : c.Name))];
    }
}
