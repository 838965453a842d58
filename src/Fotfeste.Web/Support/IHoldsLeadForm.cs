namespace Fotfeste.Web;

/// <summary>A page with the form of a lead in it, drawn with <c>_LeadForm.cshtml</c>.</summary>
public interface IHoldsLeadForm : IAsksForEmployer
{
    LeadForm Form { get; }
    /// <summary>For whom it may be.</summary>
    LeadPeople People { get; }
    /// <summary>What we know about the firm that the name means; null while it means none.</summary>
    FirmTold? Told { get; }
}
