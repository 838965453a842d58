using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What the person and the coach write down before an interview. Only the employer is demanded: what is not thought of yet comes later.</summary>
public sealed class InterviewForm
{
    [Display(Name = "interview.job"), MaxLength(ContactForm.LongestLine, ErrorMessage = "interview.too-long")] public string? Job { get; set; }
    /// <summary>The appointment in the calendar; null for a time of its own.</summary>
    [Display(Name = "interview.meeting", Description = "interview.meeting-hint")] public Id<Appointment>? Meeting { get; set; }
    [Display(Name = "interview.day"), RefusedAs("interview.day-missing")] public DateOnly? Day { get; set; }
    [Display(Name = "interview.start")] public TimeOnly? Start { get; set; }
    [Display(Name = "interview.where"), MaxLength(ContactForm.LongestLine, ErrorMessage = "interview.too-long")] public string? Where { get; set; }
    [Display(Name = "interview.along", Description = "interview.along-hint"), MaxLength(ContactForm.LongestLine, ErrorMessage = "interview.too-long")] public string? Along { get; set; }
    [Display(Name = "interview.asked", Description = "interview.asked-hint"), MaxLength(ContactForm.LongestText, ErrorMessage = "interview.too-long")] public string? Asked { get; set; }
    [Display(Name = "interview.say"), MaxLength(ContactForm.LongestText, ErrorMessage = "interview.too-long")] public string? Say { get; set; }
    [Display(Name = "interview.unsaid", Description = "interview.unsaid-hint"), MaxLength(ContactForm.LongestText, ErrorMessage = "interview.too-long")] public string? Unsaid { get; set; }
    [Display(Name = "interview.ask"), MaxLength(ContactForm.LongestText, ErrorMessage = "interview.too-long")] public string? Ask { get; set; }

    public InterviewContent Read() => new(Sealed.Of(Job), Day, Start, Sealed.Of(Where), Sealed.Of(Along), Text(Asked), Text(Say), Text(Unsaid), Text(Ask));

    /// <summary>What stands.</summary>
    public static InterviewForm Of(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var said = interview.Content;
        return new()
        {
            Job = said.Job.Reveal(), Meeting = interview.AppointmentId, Day = said.Day, Start = said.Start, Where = said.Where.Reveal(), Along = said.Along.Reveal(),
            Asked = said.Asked.Reveal(), Say = said.Say.Reveal(), Unsaid = said.Unsaid.Reveal(), Ask = said.Ask.Reveal(),
        };
    }

    // A browser sends a line break as two characters.
    static Sealed Text(string? typed) => Sealed.Of(typed?.Replace("\r\n", "\n", StringComparison.Ordinal));
}
