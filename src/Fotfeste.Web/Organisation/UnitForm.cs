using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What is asked about a unit, new or known.</summary>
public sealed class UnitForm
{
    [Display(Name = "organisation.unit-name"), RefusedAs("organisation.name-missing")] public string Name { get; set; } = "";
    [Display(Name = "organisation.unit-level"), RefusedAs("organisation.children-not-below")] public UnitLevel Level { get; set; } = UnitLevel.Unit;
    [Display(Name = "organisation.unit-parent"), RefusedAs("organisation.parent-not-above")] public Id<Unit>? ParentId { get; set; }
    [Display(Name = "organisation.unit-remark", Description = "organisation.unit-remark-hint")] public string Remark { get; set; } = "";

    public static UnitForm Of(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new() { Name = unit.Name, Level = unit.Level, ParentId = unit.ParentId, Remark = unit.Remark ?? "" };
    }

    /// <exception cref="Refusal">The name is missing, or the unit would not lie between what is above and below it.</exception>
    public void Shape(Unit unit, IReadOnlyCollection<Unit> all)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var parent = ParentId is { } above ? all.FirstOrDefault(u => u.Id == above) ?? throw new Refusal("organisation.parent-not-above") : null;
        unit.Change(Name, Level, parent, Remark, all);
    }
}
