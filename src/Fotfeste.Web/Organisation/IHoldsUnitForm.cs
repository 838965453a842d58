namespace Fotfeste.Web;

/// <summary>A page with the form of a unit, new or known.</summary>
public interface IHoldsUnitForm
{
    UnitForm Form { get; }
    /// <summary>What the unit may lie below.</summary>
    IReadOnlyList<Choice> Parents { get; }
}
