using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Another day, place or company for a meeting of the collaboration group.</summary>
[Declares(FieldGroup.Figures, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("group-meeting")]
public sealed class GroupMeetingEditModel(Store store, Visit visit, Words words) : FormPage, IHoldsGroupMeetingForm
{
    [FromRoute] public Id<GroupMeeting> Id { get; set; }
    [BindProperty] public GroupMeetingForm Form { get; set; } = new();

    public string Title => words.LongDay(saved.Day);
    GroupMeeting saved = null!;

    public override async Task PrepareAsync() => saved = await store.GroupMeetings.ById(Id);

    public override Task FillAsync()
    {
        (Form, Version) = (new() { Day = saved.Day, Place = saved.Place.Reveal(), Present = saved.Present.Reveal() }, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["intake.day"], words.Day(saved.Day), words.Day(Form.Day)),
        new(words["intake.place"], saved.Place.Reveal(), Form.Place ?? ""),
        new(words["intake.present"], saved.Present.Reveal(), Form.Present ?? ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var meeting = await store.GroupMeetings.ById(Id);
        meeting.Change(Form.Day, Form.Place, Form.Present, visit.Today);
        store.Expect(meeting, Version);
        await store.SaveChangesAsync();
        return Redirect($"/group-meetings/{Id}");
    }
}
