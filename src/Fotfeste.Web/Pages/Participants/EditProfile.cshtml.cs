using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The vocational profile, written by the coach with the person. Saving makes a new version of the whole; the older ones are kept.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("profile")]
public sealed class EditProfileModel(Store store, Visit visit, Words words, ProfileWords profiles, HomePlaces places, KnownOccupations occupations, Undoing undoing, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    /// <summary>Asked from where a job has ended: what did we learn?</summary>
    [BindProperty(SupportsGet = true)] public bool After { get; set; }
    [BindProperty] public Id<Profile> NewId { get; set; } = Id<Profile>.New(clock.GetUtcNow());
    /// <summary>The version that the form was drawn from; null when there was none.</summary>
    [BindProperty] public Id<Profile>? Follows { get; set; }
    [BindProperty, Display(Name = "profile.wishes", Description = "profile.wishes-hint")] public string? Wishes { get; set; }
    /// <summary>Occupations by name, one on each line.</summary>
    [BindProperty, Display(Name = "profile.work", Description = "profile.work-hint"), RefusedAs("profile.work-unknown", "profile.work-too-many")] public string? Work { get; set; }
    [BindProperty, Display(Name = "profile.strengths", Description = "profile.strengths-hint")] public string? Strengths { get; set; }
    [BindProperty, Display(Name = "profile.experience", Description = "profile.experience-hint")] public string? Experience { get; set; }
    [BindProperty, Display(Name = "profile.helps", Description = "profile.helps-hint")] public string? Helps { get; set; }
    [BindProperty] public InterestLevels Interests { get; set; } = InterestLevels.Unknown;
    [BindProperty] public LanguageLevels Languages { get; set; }
    [BindProperty] public DemandLevels Tolerates { get; set; } = DemandLevels.Unknown;
    [BindProperty] public DemandSet Hard { get; set; }
    [BindProperty, Display(Name = "profile.hours-least"), RefusedAs("profile.hours-unlikely", "profile.hours-turned")] public decimal? HoursLeast { get; set; }
    [BindProperty, Display(Name = "profile.hours-most", Description = "profile.hours-hint")] public decimal? HoursMost { get; set; }
    [BindProperty] public WorkingTime Times { get; set; }
    [BindProperty, Display(Name = "profile.home")] public string? Home { get; set; }
    [BindProperty, Display(Name = "profile.commute", Description = "profile.commute-hint"), RefusedAs("profile.way-unlikely", "profile.way-not-own")] public int? CommuteMinutes { get; set; }
    [BindProperty, Display(Name = "profile.travels-by")] public MeansOfTravel TravelsBy { get; set; }
    [BindProperty, Display(Name = "profile.licence")] public bool? Licence { get; set; }
    /// <summary>Whose each part is.</summary>
    [BindProperty, RefusedAs("profile.limit-not-own")] public SaidByPart Said { get; set; }
    [BindProperty, Display(Name = "profile.occasion-is")] public ProfileOccasion Occasion { get; set; }
    [BindProperty, Display(Name = "profile.learned", Description = "profile.learned-hint"), RefusedAs("profile.lesson-missing", "profile.nothing-new")] public string? Learned { get; set; }

    public string PersonName { get; private set; } = "";
    public IReadOnlyList<Choice> YesOrNo => [new("True", words["common.yes"]), new("False", words["common.no"])];
    Profile? newest;
    OccupationRegister register = OccupationRegister.None;

    ProfileContent Typed(WishedWork work) => new()
    {
        Wishes = Sealed.Of(Wishes), Work = work, Strengths = Sealed.Of(Strengths), Experience = Sealed.Of(Experience), Helps = Sealed.Of(Helps), Interests = Interests, Tolerates = Tolerates, Hard = Hard,
        HoursLeast = HoursLeast is { } least ? new Hours(least) : null, HoursMost = HoursMost is { } most ? new Hours(most) : null, Times = Times,
        HomeMunicipality = places.Read(Home), CommuteMinutes = CommuteMinutes, TravelsBy = TravelsBy, HasLicence = Licence, Languages = Languages, Said = Said,
    };

    public override async Task PrepareAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        newest = await store.Profiles.Newest(Id);
        register = await occupations.For(store);
    }

    public override Task FillAsync()
    {
        if (After) Occasion = ProfileOccasion.AfterJob;
        if (newest is null) return Task.CompletedTask;
        var known = newest.Content;
        Follows = newest.Id;
        (Wishes, Strengths, Experience, Helps) = (known.Wishes.Reveal(), known.Strengths.Reveal(), known.Experience.Reveal(), known.Helps.Reveal());
        Work = string.Join('\n', known.Work.All.Select(profiles.NameOf));
        (Interests, Languages, Tolerates, Hard, Times, Said) = (known.Interests, known.Languages, known.Tolerates, known.Hard, known.Times, known.Said);
        (HoursLeast, HoursMost) = (known.HoursLeast?.PerWeek, known.HoursMost?.PerWeek);
        (Home, CommuteMinutes, TravelsBy, Licence) = (known.HomeMunicipality, known.CommuteMinutes, known.TravelsBy, known.HasLicence);
        return Task.CompletedTask;
    }

    /// <summary>What is saved now, part by part; the next save follows it.</summary>
    public override (int Version, IEnumerable<TwoVersions> Fields) Compare()
    {
        Follows = newest?.Id;
        var (saved, typed) = (newest?.Content ?? ProfileContent.Nothing, Typed(Wished(newest) ?? WishedWork.None));
        return (Version, Enum.GetValues<ProfilePart>().Select(part => new TwoVersions(words.Of(part), profiles.WholeLine(saved, part), profiles.WholeLine(typed, part))));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var person = await store.Participants.ById(Id);
        if (!await store.Profiles.Has(NewId))
        {
            var before = await store.Profiles.Newest(Id);
            if (before?.Id != Follows) throw new Refusal("common.newer-version");
            register = await occupations.For(store);
            var work = Wished(before) ?? throw new Refusal("profile.work-unknown");
            store.Add(Profile.Write(NewId, person, before, Typed(work), Occasion, Learned, visit.Actor.StaffId, store.Now));
            await store.SaveChangesAsync();
            undoing.Offer(ProfileUndo.Written, NewId.ToString());
        }
        return Redirect($"/participants/{Id}/profile?saved=true");
    }

    // A name that stands there already means what it meant; another one has to be a name that some list has. Null: one has no such name.
    WishedWork? Wished(Profile? before)
    {
        var stands = (before?.Content.Work.All ?? []).DistinctBy(profiles.NameOf).ToDictionary(profiles.NameOf, wished => wished.Occupation);
        List<Occupation> all = [];
        foreach (var line in (Work ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var known = stands.TryGetValue(line, out var code) ? register.Find(code) : register.Search(line, words.Language, 1) is [{ IsAlike: false } hit] && LooseName.Fold(hit.Word) == LooseName.Fold(line) ? hit.Found : null;
            if (known is null) return null;
            all.Add(known);
        }
        return WishedWork.Of(all);
    }
}
