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

    /// <summary>Whose a part is, when it is not both's; null then, and when the part says nothing.</summary>
    public string? Whose(ProfileContent content, ProfilePart part)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Says(part) && content.Said[part] is not SaidBy.Together and var whose ? words.Of(whose) : null;
    }

    /// <summary>One part with whose it is.</summary>
    public string WholeLine(ProfileContent content, ProfilePart part) => Line(content, part) + (Whose(content, part) is { } whose ? $" ({whose})" : "");

    /// <summary>One part, short enough to stand beside another version's.</summary>
    public string Line(ProfileContent content, ProfilePart part) => string.Join(", ", Lines(content, part));

    /// <summary>One part, a line for each thing that it says; texts are one line.</summary>
    public IReadOnlyList<string> Lines(ProfileContent content, ProfilePart part)
    {
        ArgumentNullException.ThrowIfNull(content);
        return part switch
        {
            ProfilePart.Wishes => Said(content.Wishes),
            ProfilePart.Work => [.. content.Work.All.Select(NameOf)],
            ProfilePart.Interests => [.. Enum.GetValues<Interest>().Where(i => content.Interests[i] is not null).Select(i => $"{words.Of(i)}: {words.Of((InterestFit)content.Interests[i]!.Value)}")],
            ProfilePart.Strengths => Said(content.Strengths),
            ProfilePart.Experience => Said(content.Experience),
            ProfilePart.Helps => Said(content.Helps),
            ProfilePart.Demands => [.. content.Tolerates.Known().Select(k => $"{words.Of(k.Demand)}: {words.LevelOf(k.Level)}{(content.Hard.Has(k.Demand) ? $" ({words["profile.hard"]})" : "")}")],
            ProfilePart.Hours => Hours(content.HoursLeast, content.HoursMost) is { } hours ? [hours] : [],
            ProfilePart.Times => content.Times == WorkingTime.None ? [] : [words.TimesOf(content.Times)],
            ProfilePart.Way => Way(content),
            ProfilePart.Languages => [.. Enum.GetValues<WorkLanguage>().Where(l => content.Languages[l] is not null).Select(l => $"{words.Of(l)}: {words.Of(SkillOf(content.Languages[l]!.Value))}")],
        };
    }

    static IReadOnlyList<string> Said(Sealed text) => text.IsEmpty ? [] : [text.Reveal()];
}
