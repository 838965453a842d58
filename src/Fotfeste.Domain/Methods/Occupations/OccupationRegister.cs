namespace Fotfeste.Domain;

/// <summary>Every occupation that this installation knows: the small list of the house and what its operator has imported. Made once and then only read.</summary>
public sealed class OccupationRegister
{
    readonly Dictionary<OccupationCode, Occupation> byCode;
    readonly Dictionary<string, Occupation> byUri;
    readonly Lazy<OccupationIndex> index;

    /// <param name="all">Where two have the same code, the later one counts.</param>
    public OccupationRegister(IEnumerable<Occupation> all)
    {
        byCode = [];
        foreach (var occupation in all) byCode[occupation.Code] = occupation;
        All = [.. byCode.Values.OrderBy(o => o.Code.Scheme).ThenBy(o => o.Code.Code, StringComparer.Ordinal)];
        byUri = All.Where(o => o.Uri.Length > 0).DistinctBy(o => o.Uri).ToDictionary(o => o.Uri);
        index = new(() => new OccupationIndex(All));
    }

    public static OccupationRegister None { get; } = new([]);

    /// <summary>By list and code.</summary>
    public IReadOnlyList<Occupation> All { get; }

    /// <summary>Null when no list has it.</summary>
    public Occupation? Find(OccupationCode code) => byCode.GetValueOrDefault(code);

    /// <summary>By the address that ads name it by; null when no list has it.</summary>
    public Occupation? FindUri(string uri) => byUri.GetValueOrDefault(uri);

    /// <summary>The group of ISCO that it belongs to; null when nobody says, or the groups are not imported.</summary>
    public Occupation? GroupOf(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return occupation.Isco.Length == 0 ? null : Find(new(OccupationScheme.Isco, occupation.Isco)) is { } group && group.Code != occupation.Code ? group : null;
    }

    /// <summary>What it is called for that reader: by its own name in the reader's language; failing that by its group's, which the national standards have for the same code; failing that in a language the reader is likely to read.</summary>
    public OccupationName NameOf(Occupation occupation, string language)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        if (occupation.Names.In(language) is [var own, ..]) return new(own, language, false);
        if (GroupName(occupation, language) is { } group) return new(group, language, true);
        return occupation.NameIn(language);
    }

    /// <summary>Those whose name, in any language, answers to what was typed, spelt roughly; the nearest first, and first what the reader's language calls so.</summary>
    /// <param name="typed">At least two letters.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="most">How many.</param>
    public IReadOnlyList<FoundOccupation> Search(string typed, string language, int most) => index.Value.Search(typed, language, most);

    /// <summary>Those of the same list that are nearest to it.</summary>
    public IReadOnlyList<NearOccupation> RelatedTo(Occupation occupation, int most) => Nearness.Related(occupation, All, most);

    // STYRK-08 uses the codes of ISCO for the same groups; what the two name otherwise has no code of ISCO here.
    string? GroupName(Occupation occupation, string language)
    {
        if (occupation.Isco.Length != 4) return null;
        foreach (var scheme in (OccupationScheme[])[OccupationScheme.Isco, OccupationScheme.Styrk])
            if (Find(new(scheme, occupation.Isco)) is { } group && group.Isco == occupation.Isco && group.Names.In(language) is [var name, ..]) return name;
        return null;
    }
}
