using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A person's vocational profile as it is, how it became so, and whether a job has ended from which nothing has been learned yet.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class VocationalProfileModel(Store store, Visit visit, ProfileWords profiles, KnownOccupations occupations) : PageModel
{
    [FromRoute] public Id<Participant> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public string PersonName { get; private set; } = "";
    /// <summary>As it is now; null while nobody has begun one.</summary>
    public Profile? Newest { get; private set; }
    /// <summary>The newest first.</summary>
    public IReadOnlyList<ProfileVersion> Versions { get; private set; } = [];
    /// <summary>The last job or practice that ended after the last lesson, with its last day.</summary>
    public (string? Firm, DateOnly Last)? Unlearned { get; private set; }
    /// <summary>What the person likes most comes first; what nobody has asked about is left out.</summary>
    public IEnumerable<Interest> Interests => Newest is { } newest ? Enum.GetValues<Interest>().Where(i => newest.Content.Interests[i] is not null).OrderByDescending(i => newest.Content.Interests[i]) : [];

    public string Line(ProfilePart part) => Line(Newest!.Content, part);

    public string Line(ProfileContent content, ProfilePart part) => profiles.Line(content, part);

    public async Task OnGetAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        await occupations.For(store); // or the names of what is wished for may not be at hand
        var versions = await store.Profiles.VersionsOf(Id);
        Newest = versions.FirstOrDefault();
        var staff = await store.Staff.ToDictionaryAsync(s => s.Id, s => s.Name);
        Versions = [.. versions.Select((profile, at) => ProfileVersion.Of(profile, versions.ElementAtOrDefault(at + 1), staff.GetValueOrDefault(profile.WrittenBy) ?? "", visit.Organisation!.DayAt(profile.WrittenAt)))];
        Unlearned = await UnlearnedAsync();
    }

    async Task<(string? Firm, DateOnly Last)?> UnlearnedAsync()
    {
        var enrolments = await store.Enrolments.Of(Id);
        var ids = enrolments.Select(e => e.Id).ToList();
        var ended = (await store.EmploymentSpells.AsNoTracking().Where(j => ids.Contains(j.EnrolmentId) && j.Days.Until != null && j.Days.Until < visit.Today).ToListAsync()).MaxBy(j => j.Days.Until);
        if (ended is null || Versions.Any(v => v.Profile.Occasion == ProfileOccasion.AfterJob && v.Day >= ended.Days.Until)) return null;
        var firm = ended.EmployerId is { } employer ? (await store.Employers.NamesOf([employer])).GetValueOrDefault(employer) : null;
        return (firm, ended.Days.Until!.Value);
    }
}
