namespace Fotfeste.Web;

/// <summary>A page with the form of one phase: a phase that is there, or a new one.</summary>
public interface IHoldsPhaseForm
{
    PhaseForm Form { get; }
    /// <summary>The phase as the pack has it that was copied; null for one that was added.</summary>
    Phase? Original { get; }
    /// <summary>The pack's own language.</summary>
    string Language { get; }
    IReadOnlyList<Tongue> OtherTongues { get; }
    IReadOnlyList<Choice> Units { get; }
}
