using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The vocational profile as one plain sheet in easy words, with lines to write on: the person reads or hears it, corrects it alone, and brings it back.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ProfilePaperModel(Store store, Visit visit, Words words, ProfileWords profiles, KnownOccupations occupations) : PageModel
{
    [FromRoute] public Id<Participant> Id { get; set; }

    public string PersonName { get; private set; } = "";
    /// <summary>The day on which the profile became so; null while nobody has begun one.</summary>
    public DateOnly? AsOf { get; private set; }
    ProfileContent content = ProfileContent.Nothing;

    /// <summary>What stands there now, a line for each thing; none when nobody has said.</summary>
    public IReadOnlyList<string> Lines(ProfilePart part) => content.Says(part) ? profiles.Lines(content, part) : [];

    /// <summary>Whose a part is, when it is not both's.</summary>
    public string? Whose(ProfilePart part) => profiles.Whose(content, part);

    /// <summary>The same question as in the form.</summary>
    public static string Question(ProfilePart part) => part switch
    {
        ProfilePart.Wishes => "profile.wishes",
        ProfilePart.Work => "profile.work",
        ProfilePart.Interests => "profile.interests",
        ProfilePart.Strengths => "profile.strengths",
        ProfilePart.Experience => "profile.experience",
        ProfilePart.Helps => "profile.helps",
        ProfilePart.Demands => "profile.demands",
        ProfilePart.Hours => "profile.paper-hours",
        ProfilePart.Times => "profile.times",
        ProfilePart.Way => "profile.paper-way",
        ProfilePart.Languages => "profile.languages",
    };

    public async Task OnGetAsync()
    {
        words.Level = TextLevel.Easy;
        PersonName = await store.Participants.NameOf(Id);
        await occupations.For(store);
        if (await store.Profiles.Newest(Id) is { } newest) (content, AsOf) = (newest.Content, visit.Organisation!.DayAt(newest.WrittenAt));
    }
}
