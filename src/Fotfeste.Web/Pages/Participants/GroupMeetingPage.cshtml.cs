using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One meeting of the collaboration group: what there is to decide, and what was decided. On screen and on paper nobody stands here by name who has not agreed.</summary>
[Declares(FieldGroup.Name, Purpose.Coordination)]
public sealed class GroupMeetingPageModel(Store store, Visit visit, Words words) : PageModel
{
    [FromRoute] public Id<GroupMeeting> Id { get; set; }

    public GroupMeeting Meeting { get; private set; } = null!;
    public IReadOnlyList<GroupLine> Agenda { get; private set; } = [];
    public IReadOnlyList<GroupLine> Minutes { get; private set; } = [];
    /// <summary>It is today or has been: answers can be written down.</summary>
    public bool IsHeld => Meeting.Day <= visit.Today;
    public string Title => words["intake.meeting-of", words.DayInYear(Meeting.Day, visit.Today)];
    public string Unit => visit.NameOf(Meeting.UnitId);

    public async Task OnGetAsync()
    {
        Meeting = await store.GroupMeetings.ById(Id);
        Agenda = await store.AgendaOf(Meeting);
        Minutes = await store.MinutesOf(Meeting);
    }

    /// <summary>Nothing is written here: an answer has an address of its own.</summary>
    public void OnPost() => throw new NotHere();

    public string AnswerOf(GroupDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        string?[] parts =
        [
            words.Of(decision.Answer),
            decision.Until is { } until ? words["intake.until-day", words.Day(until)] : null,
            decision.Reason is { } reason ? words.Code(CodeList.DeclineReason, reason) : null,
            decision.Words.IsEmpty ? null : decision.Words.Reveal(),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>What is known before the meeting: new, waiting and for what, or not before a day.</summary>
    public string SoFarOf(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        if (referral.DaysWaiting(visit.Today) is not { } days) return words["participants.new"];
        string?[] parts = [words.Count("desk.today.waiting", days), referral.WaitingUntil is { } until ? words["intake.until-day", words.Day(until)] : null, referral.Awaits.IsEmpty ? null : referral.Awaits.Reveal()];
        return string.Join(" · ", parts.OfType<string>());
    }
}
