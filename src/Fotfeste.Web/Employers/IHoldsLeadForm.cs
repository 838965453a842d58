namespace Fotfeste.Web;

/// <summary>A page with the form of a lead in it, drawn with <c>_LeadForm.cshtml</c>.</summary>
public interface IHoldsLeadForm : IAsksForEmployer
{
    LeadForm Form { get; }
    /// <summary>For whom it may be.</summary>
    IReadOnlyList<Choice> People { get; }
}
