using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>When and where the collaboration group meets, and who takes part.</summary>
public sealed class GroupMeetingForm
{
    [Display(Name = "intake.day"), RefusedAs("intake.meeting-far-ahead", "intake.meeting-long-ago", "intake.meeting-held")] public DateOnly Day { get; set; }
    [Display(Name = "intake.place")] public string? Place { get; set; }
    [Display(Name = "intake.present", Description = "intake.present-hint")] public string? Present { get; set; }
}
