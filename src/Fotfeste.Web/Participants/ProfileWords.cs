namespace Fotfeste.Web;

/// <summary>A vocational profile's parts in the reader's language, each as one line.</summary>
public sealed class ProfileWords(Words words, HomePlaces places, KnownOccupations occupations)
{
    /// <summary>"8–20 hours a week"; null when nobody has said.</summary>
    public string? Hours(Hours? least, Hours? most) => (least, most) switch
    {
        (null, null) => null,
        ({ } from, null) => words["profile.hours-from", from],
        (null, { } to) => words["profile.hours-to", to],
        ({ } from, { } to) when from == to => words["profile.hours-just", from],
        ({ } from, { } to) => words["profile.hours-between", from, to],
    };

    /// <summary>The name of an occupation wished for; its code where no list here has it.</summary>
    public string NameOf((OccupationCode Code, string Isco) wished) => occupations.Now.Find(wished.Code)?.NameIn(words.Language).Text ?? wished.Code.ToString();

    /// <summary>What is known about the way to work, each a short line.</summary>
    public IReadOnlyList<string> Way(ProfileContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        List<string> lines = [];
        if (places.NameOf(content.HomeMunicipality) is { } home) lines.Add(words["profile.lives-in", home]);
        if (content.CommuteMinutes is { } minutes) lines.Add(words.Count("profile.way-at-most", minutes));
        if (content.TravelsBy != MeansOfTravel.NotSaid) lines.Add(words.Of(content.TravelsBy));
        if (content.HasLicence is { } has) lines.Add(words[has ? "profile.licence-yes" : "profile.licence-no"]);
        return lines;
    }

    /// <summary>The plain step that a level has reached.</summary>
    public static LanguageSkill SkillOf(byte level) => Enum.GetValues<LanguageSkill>().Last(step => (byte)step <= level);

    /// <summary>One part, short enough to stand beside another version's.</summary>
    public string Line(ProfileContent content, ProfilePart part)
    {
        ArgumentNullException.ThrowIfNull(content);
        return part switch
        {
            ProfilePart.Wishes => content.Wishes.Reveal(),
            ProfilePart.Work => string.Join(", ", content.Work.All.Select(NameOf)),
            ProfilePart.Interests => string.Join(", ", Enum.GetValues<Interest>().Where(i => content.Interests[i] is not null).Select(i => $"{words.Of(i)}: {words.Of((InterestFit)content.Interests[i]!.Value)}")),
            ProfilePart.Strengths => content.Strengths.Reveal(),
            ProfilePart.Experience => content.Experience.Reveal(),
            ProfilePart.Helps => content.Helps.Reveal(),
            ProfilePart.Demands => string.Join(", ", content.Tolerates.Known().Select(k => $"{words.Of(k.Demand)}: {words.LevelOf(k.Level)}{(content.Hard.Has(k.Demand) ? $" ({words["profile.hard"]})" : "")}")),
            ProfilePart.Hours => Hours(content.HoursLeast, content.HoursMost) ?? "",
            ProfilePart.Times => content.Times == WorkingTime.None ? "" : words.TimesOf(content.Times),
            ProfilePart.Way => string.Join(", ", Way(content)),
            ProfilePart.Languages => string.Join(", ", Enum.GetValues<WorkLanguage>().Where(l => content.Languages[l] is not null).Select(l => $"{words.Of(l)}: {words.Of(SkillOf(content.Languages[l]!.Value))}")),
        };
    }
}
