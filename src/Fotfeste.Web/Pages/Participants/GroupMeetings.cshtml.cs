using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The collaboration group's meetings, those to come and those of the last year.</summary>
[Declares(FieldGroup.Figures, Purpose.Coordination)]
public sealed class GroupMeetingsModel(Store store, Visit visit) : PageModel
{
    public DateOnly Today => visit.Today;
    public bool HasUnits => visit.Actor.Units.Count > 1;
    public IReadOnlyList<GroupMeeting> Meetings { get; private set; } = [];

    public async Task OnGetAsync() => Meetings = await store.SinceAYear();

    public string UnitOf(GroupMeeting meeting) => meeting is null ? "" : visit.NameOf(meeting.UnitId);
}
