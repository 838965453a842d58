using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a lead is about, as it is asked for when one is made and when it is put right.</summary>
public sealed class LeadForm
{
    const int Longest = 200;

    [Display(Name = "leads.what", Description = "leads.what-hint"), MaxLength(Longest, ErrorMessage = "leads.too-long")] public string What { get; set; } = "";
    [Display(Name = "leads.for"), RefusedAs("leads.needs-person")] public Id<Enrolment>? For { get; set; }
    /// <summary>For whom by name, where more people are in sight than a list holds.</summary>
    [Display(Name = "leads.for-name", Description = "leads.for-name-hint"), RefusedAs("leads.nobody-called-so", "leads.several-called-so"), MaxLength(Longest, ErrorMessage = "leads.too-long")] public string ForName { get; set; } = "";
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

    /// <param name="whom">For whom it is, as the page has found out.</param>
    public LeadContent Content(Id<Enrolment>? whom) => new(whom, What, Strategy, NextStep, NextOn);
}
