using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>A note about an interview to print or copy for the employer. It names the person and says something only where the person has agreed to it; what was prepared stays out of it.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class InterviewNoteModel(Store store, Visit visit, Words words) : PageModel
{
    [FromRoute] public Id<Interview> Id { get; set; }

    public InterviewLine Line { get; private set; } = null!;
    /// <summary>All that an employer may hear.</summary>
    public Introduction Introduction { get; private set; } = Introduction.Nobody;
    public StaffMember Coach { get; private set; } = null!;
    public string Organisation => visit.Organisation!.Name;
    public string When => words.WhenOf(Line);
    public string Called => words.Called(Introduction);

    public async Task OnGetAsync()
    {
        Line = await store.InterviewLineOf(Id);
        Introduction = await store.IntroductionTo(Line.Interview.EmployerId, Line.Interview.EnrolmentId);
        Coach = await store.Staff.ById(visit.Actor.StaffId);
    }
}
