using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One interview as it was prepared, to read together and to print for the person. It is not for the employer: that is another page.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class InterviewPageModel(Store store, Visit visit, Words words) : FormPage
{
    [FromRoute] public Id<Interview> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public InterviewLine Line { get; private set; } = null!;
    public InterviewContent Said => Line.Interview.Content;
    public string PersonName { get; private set; } = "";
    /// <summary>How the employer may hear of the person.</summary>
    public Introduction Introduction { get; private set; } = Introduction.Nobody;
    /// <summary>The person's leads with this employer.</summary>
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public string When => words.WhenOf(Line);

    public override async Task PrepareAsync()
    {
        Line = await store.InterviewLineOf(Id);
        var enrolment = await store.Enrolments.ById(Line.Interview.EnrolmentId);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        Leads = [.. (await store.LeadsFor(enrolment.Id)).Where(l => l.Lead.EmployerId == Line.Interview.EmployerId)];
        Introduction = await store.IntroductionTo(Line.Interview.EmployerId, enrolment.Id);
    }

    public Task<IActionResult> OnPostOffAsync() => ChangeAsync(interview => interview.CallOff(visit.Today));

    public Task<IActionResult> OnPostOnAsync() => ChangeAsync(interview => interview.PutBack());

    async Task<IActionResult> ChangeAsync(Action<Interview> how)
    {
        var interview = await store.Interviews.ById(Id);
        how(interview);
        await store.SaveChangesAsync();
        return Redirect($"/interviews/{Id}?saved=true");
    }
}
