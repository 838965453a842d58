using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A meeting of the collaboration group is planned; place and people are taken from the last one, because they are mostly the same.</summary>
[Declares(FieldGroup.Figures, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("group-meeting")]
public sealed class GroupMeetingNewModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage, IHoldsGroupMeetingForm
{
    [BindProperty] public Id<GroupMeeting> MeetingId { get; set; } = Id<GroupMeeting>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.unit")] public Id<Unit> UnitId { get; set; }
    [BindProperty] public GroupMeetingForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Units => visit.UnitsAtHand(words);

    public override Task PrepareAsync() => Task.CompletedTask;

    public override async Task FillAsync()
    {
        UnitId = visit.OwnUnit();
        var last = (await store.SinceAYear()).FirstOrDefault(m => m.UnitId == UnitId);
        Form = new() { Day = visit.Today, Place = last?.Place.Reveal(), Present = last?.Present.Reveal() };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await store.GroupMeetings.Has(MeetingId))
        {
            store.Add(GroupMeeting.Plan(MeetingId, visit.Actor.OrganisationId, UnitId, Form.Day, Form.Place, Form.Present, visit.Today));
            await store.SaveChangesAsync();
        }
        return Redirect($"/group-meetings/{MeetingId}");
    }
}
