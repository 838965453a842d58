using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What was suggested to one person before, as it was shown then: which jobs under which limits, to whom and when; and when the person was named as somebody for a job.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class SuggestedBeforeModel(Store store, Visit visit, Words words) : PageModel
{
    const int MostThoughts = 50;

    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>Which list is opened; the latest when none is named.</summary>
    [BindProperty(SupportsGet = true)] public Id<JobsShown>? Which { get; set; }
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public string PersonName { get; private set; } = "";
    public IReadOnlyList<ShownLine> Lists { get; private set; } = [];
    public JobsShown? Open { get; private set; }
    public IReadOnlyList<(ThoughtOf Thought, string Who)> Thoughts { get; private set; } = [];
    public ListPages Pages { get; private set; } = ListPages.None;

    public string When(DateTimeOffset at) => visit.LocalTime(at) is var local ? $"{words.Day(DateOnly.FromDateTime(local.DateTime))} {words.Clock(local)}" : "";

    public string AddressOf(Id<JobsShown> list) => $"/enrolments/{Id}/suggestions/before?which={list}{(At > 1 ? $"&at={At}" : "")}";

    public async Task OnGetAsync()
    {
        PersonName = await store.Participants.NameOf((await store.Enrolments.ById(Id)).ParticipantId);
        At = ListPages.Asked(At);
        (Lists, var total) = await store.ShownBefore(Id, ListPages.Skipped(At), ListPages.Size);
        Pages = new(At, total, at => $"/enrolments/{Id}/suggestions/before?at={at}");
        if ((Which ?? (Lists is [var latest, ..] ? latest.Id : null)) is { } which) Open = await store.JobsShown.ById(which, Id);
        Thoughts = await store.ThoughtsOfPerson(Id, MostThoughts);
    }
}
