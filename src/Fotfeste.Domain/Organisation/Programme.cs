namespace Fotfeste.Domain;

/// <summary>Why somebody pays for the support: funder, method, target group, conditions, period, targets. The conditions are the funder's, not the method's.</summary>
public sealed class Programme : IOwned, IVersioned, INamed, IReferenced
{
    readonly List<Target> targets = [];

    Programme() => Name = Funder = TargetGroup = Conditions = "";

    public Id<Programme> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>The unit whose programme it is; those below work in it too.</summary>
    public Id<Unit> UnitId { get; private set; }
    public string Name { get; private set; }
    public string Funder { get; private set; }
    public PackKey Method { get; private set; }
    public string TargetGroup { get; private set; }
    public string Conditions { get; private set; }
    public DateRange Period { get; private set; }
    /// <summary>The fewest participants per full-time coach that the funder expects; null when none is agreed.</summary>
    public int? FewestPerFte { get; private set; }
    /// <summary>The most participants per full-time coach; null when none is agreed.</summary>
    public int? MostPerFte { get; private set; }
    public string? Reference { get; private set; }
    public IReadOnlyList<Target> Targets => targets;
    public int Version { get; private set; }

    /// <exception cref="Refusal">Name missing, period or bounds the wrong way round.</exception>
    public static Programme Plan(Id<Programme> id, Unit unit, string name, string? funder, PackKey method, DateRange period, string? reference = null)
    {
        var programme = new Programme { Id = id, OrganisationId = unit.OrganisationId, UnitId = unit.Id, Method = method, Reference = reference };
        programme.Change(name, funder, "", "", period, null, null);
        return programme;
    }

    public void Change(string name, string? funder, string? targetGroup, string? conditions, DateRange period, int? fewestPerFte, int? mostPerFte)
    {
        Refusal.IfAny(Obstacles(name, period, fewestPerFte, mostPerFte));
        (Name, Funder, TargetGroup, Conditions) = (name.Trim(), funder?.Trim() ?? "", targetGroup?.Trim() ?? "", conditions?.Trim() ?? "");
        (Period, FewestPerFte, MostPerFte) = (period, fewestPerFte, mostPerFte);
    }

    /// <summary>From now on new support begins under this pack. Support that runs keeps the one it began under, until somebody moves it.</summary>
    /// <exception cref="Refusal">A programme cannot choose it.</exception>
    public void Follow(MethodPack method, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (!method.IsOfferedOn(today)) throw new Refusal("organisation.method-unknown");
        Method = method.Key;
    }

    public void Agree(Target target) => targets.Add(target);

    public void DropTarget(Id<Target> id) => targets.RemoveAll(t => t.Id == id);

    static IEnumerable<string> Obstacles(string name, DateRange period, int? fewest, int? most)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return "organisation.name-missing";
        if (period.Until < period.From) yield return "organisation.period-backwards";
        if (fewest < 0 || most < 0 || fewest > most) yield return "organisation.bounds-backwards";
    }
}
