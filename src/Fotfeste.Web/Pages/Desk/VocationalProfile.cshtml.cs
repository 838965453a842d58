using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A person's vocational profile as it is, how it became so, and whether a job has ended from which nothing has been learned yet.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class VocationalProfileModel(Store store, Visit visit, Words words, ProfileWords profiles, KnownOccupations occupations) : PageModel
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
    public ProfileTalks Talks { get; private set; } = new(0, null);
    /// <summary>Talks enough, and no employer has been met in the support that runs.</summary>
    public bool SearchNeedNotWait { get; private set; }
    /// <summary>What the person likes most comes first; what nobody has asked about is left out.</summary>
    public IEnumerable<Interest> Interests => Newest is { } newest ? Enum.GetValues<Interest>().Where(i => newest.Content.Interests[i] is not null).OrderByDescending(i => newest.Content.Interests[i]) : [];

    public string Line(ProfilePart part) => Line(Newest!.Content, part);

    public string Line(ProfileContent content, ProfilePart part) => profiles.Line(content, part);

    /// <summary>One part of an older version, with whose it was; null when it said nothing.</summary>
    public string? WholeLine(ProfileContent content, ProfilePart part) => content.Says(part) ? profiles.WholeLine(content, part) : null;

    /// <summary>Whose a part is, when it is not both's.</summary>
    public string? Whose(ProfilePart part) => profiles.Whose(Newest!.Content, part);

    /// <summary>What is new in a version, each with whose it is.</summary>
    public string ChangedIn(ProfileVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return string.Join(", ", version.Changed.Select(part => words.Of(part) + (profiles.Whose(version.Profile.Content, part) is { } whose ? $" ({whose})" : "")));
    }

    public async Task OnGetAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        await occupations.For(store); // or the names of what is wished for may not be at hand
        var versions = await store.Profiles.VersionsOf(Id);
        Newest = versions.FirstOrDefault();
        var staff = await store.Staff.ToDictionaryAsync(s => s.Id, s => s.Name);
        Versions = [.. versions.Select((profile, at) => ProfileVersion.Of(profile, versions.ElementAtOrDefault(at + 1), staff.GetValueOrDefault(profile.WrittenBy) ?? "", visit.Organisation!.DayAt(profile.WrittenAt)))];
        Talks = ProfileTalks.Of(versions, visit.Organisation!.DayAt);
        var enrolments = await store.Enrolments.Of(Id);
        var ids = enrolments.Select(e => e.Id).ToList();
        var jobs = await store.EmploymentSpells.AsNoTracking().Where(j => ids.Contains(j.EnrolmentId)).ToListAsync();
        Unlearned = await UnlearnedAsync(jobs);
        SearchNeedNotWait = enrolments.FirstOrDefault(e => e.Support.Covers(visit.Today)) is { } running && Talks.SearchNeedNotWait(jobs.Any(j => j.EnrolmentId == running.Id) || await store.Contacts.FirstWithEmployer(running.Id) is not null);
    }

    async Task<(string? Firm, DateOnly Last)?> UnlearnedAsync(IReadOnlyList<EmploymentSpell> jobs)
    {
        var ended = jobs.Where(j => j.Days.Until < visit.Today).MaxBy(j => j.Days.Until);
        if (ended is null || Versions.Any(v => v.Profile.Occasion == ProfileOccasion.AfterJob && v.Day >= ended.Days.Until)) return null;
        var firm = ended.EmployerId is { } employer ? (await store.Employers.NamesOf([employer])).GetValueOrDefault(employer) : null;
        return (firm, ended.Days.Until!.Value);
    }
}
