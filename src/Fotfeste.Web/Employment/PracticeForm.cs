using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What is agreed about a practice: what for, what is done, when we look at it and what happens then.</summary>
public sealed class PracticeForm
{
    public const int LongestText = 2000;

    [Display(Name = "practice.purpose", Description = "practice.purpose-hint"), RefusedAs("practice.purpose-missing"), MaxLength(LongestText, ErrorMessage = "practice.too-long")] public string? Purpose { get; set; }
    [Display(Name = "practice.content"), RefusedAs("practice.content-missing"), MaxLength(LongestText, ErrorMessage = "practice.too-long")] public string? Content { get; set; }
    [Display(Name = "practice.review-on", Description = "practice.review-hint"), RefusedAs("practice.review-missing", "practice.review-behind", "practice.review-far")] public DateOnly? ReviewOn { get; set; }
    [Display(Name = "practice.then", Description = "practice.then-hint"), RefusedAs("practice.then-missing"), MaxLength(LongestText, ErrorMessage = "practice.too-long")] public string? Then { get; set; }

    /// <summary>What stands.</summary>
    public static PracticeForm Of(PracticePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new() { Purpose = plan.Purpose.Reveal(), Content = plan.Content.Reveal(), ReviewOn = plan.ReviewOn, Then = plan.Then.Reveal() };
    }

    public PracticePlan Agree(Id<PracticePlan> id, EmploymentSpell practice) => PracticePlan.Agree(id, practice, Purpose, Content, ReviewOn, Then);
}
