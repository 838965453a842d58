using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a job analysis begins with: which work, where, seen when.</summary>
public sealed class JobBasics
{
    [Display(Name = "analysis.work", Description = "analysis.work-hint"), RefusedAs("analysis.work-missing")] public string? Work { get; set; }
    [Display(Name = "analysis.workplace", Description = "analysis.workplace-hint")] public string? Workplace { get; set; }
    [Display(Name = "analysis.municipality")] public string? Municipality { get; set; }
    [Display(Name = "analysis.day"), RefusedAs("analysis.seen-ahead")] public DateOnly Day { get; set; }
}
