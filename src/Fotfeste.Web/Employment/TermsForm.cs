using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>Under which form somebody works, how many hours, from when, and until when it is agreed.</summary>
public sealed class TermsForm
{
    /// <summary>Made when the form is drawn: sent twice, it is one set of terms.</summary>
    public Id<Terms> Id { get; set; }
    [Display(Name = "employment.form"), RefusedAs("employment.form-missing", "employment.form-not-then")] public string Kind { get; set; } = "";
    [Display(Name = "employment.hours", Description = "employment.hours-hint"), RefusedAs("employment.hours-unlikely")] public decimal? Hours { get; set; }
    [Display(Name = "employment.first-day"), RefusedAs("employment.before-support", "employment.after-support", "employment.terms-before-current")] public DateOnly From { get; set; }
    [Display(Name = "employment.agreed-until", Description = "employment.agreed-until-hint"), RefusedAs("employment.ends-before-it-began")] public DateOnly? Until { get; set; }

    public Hours? Week => Hours is { } hours ? new Hours(hours) : null;
}
