using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a lead is about, as it is asked for when one is made and when it is put right.</summary>
public sealed class LeadForm
{
    const int Longest = 200;

    [Display(Name = "leads.what", Description = "leads.what-hint"), MaxLength(Longest, ErrorMessage = "leads.too-long")] public string What { get; set; } = "";
    [Display(Name = "leads.for"), RefusedAs("leads.needs-person")] public Id<Enrolment>? For { get; set; }
    [Display(Name = "leads.begins-with")] public LeadStrategy Strategy { get; set; }
    /// <summary>Where a new one begins; one that stands is moved, not put right.</summary>
    [Display(Name = "leads.stands")] public LeadStage Stage { get; set; }
    [Display(Name = "leads.next-step"), MaxLength(Longest, ErrorMessage = "leads.too-long")] public string NextStep { get; set; } = "";
    [Display(Name = "leads.next-on"), RefusedAs("leads.next-behind")] public DateOnly? NextOn { get; set; }

    public static LeadForm Of(Lead lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return new() { What = lead.What ?? "", For = lead.EnrolmentId, Strategy = lead.Strategy, Stage = lead.Stage, NextStep = lead.NextStep.Reveal(), NextOn = lead.NextOn };
    }

    public LeadContent Content => new(For, What, Strategy, NextStep, NextOn);
}
