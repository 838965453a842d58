namespace Fotfeste.Domain;

/// <summary>Which demands stand under which heading.</summary>
public static class DemandGroups
{
    public static DemandGroup Of(Demand demand) => demand switch
    {
        Demand.Standing or Demand.Walking or Demand.Lifting or Demand.Bending or Demand.FineHandwork => DemandGroup.Physical,
        Demand.Noise or Demand.Light or Demand.Smells or Demand.Temperature => DemandGroup.Sensory,
        Demand.Colleagues or Demand.Customers or Demand.UpsetPeople or Demand.WorkingAlone => DemandGroup.Social,
        Demand.Attention or Demand.Memory or Demand.Reading or Demand.Numbers or Demand.Change or Demand.Independence => DemandGroup.Cognitive,
        Demand.Pace or Demand.Language or Demand.Travel => DemandGroup.Frame,
    };

    /// <summary>The demands under a heading, in their order.</summary>
    public static IReadOnlyList<Demand> In(DemandGroup group) => [.. Enum.GetValues<Demand>().Where(demand => Of(demand) == group)];
}
