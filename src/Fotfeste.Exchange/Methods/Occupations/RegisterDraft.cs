namespace Fotfeste.Exchange;

/// <summary>An official register as it grows, file by file and language by language.</summary>
sealed class RegisterDraft
{
    const int MostFaults = 200;

    readonly Dictionary<OccupationCode, Growing> occupations = [];
    readonly Dictionary<string, OccupationCode> byUri = [];
    readonly Dictionary<string, Growing> skills = [];
    readonly List<RegisterFault> faults = [];
    int rejected, files;

    /// <summary>One of its files was understood.</summary>
    public void Understood() => files++;

    public void Reject(string file, int? line, RegisterFaultKind kind, string? value)
    {
        rejected++;
        if (faults.Count < MostFaults) faults.Add(new(file, line, kind, value is { Length: > RegisterFault.LongestValue } ? value[..RegisterFault.LongestValue] : value));
    }

    /// <summary>An occupation by a file in one language; a second file adds its own language.</summary>
    public bool Add(OccupationCode code, string isco, bool isGroup, string uri, string language, IEnumerable<string> names)
    {
        if (!occupations.TryGetValue(code, out var growing)) occupations[code] = growing = new() { Isco = isco, IsGroup = isGroup, Uri = uri };
        if (uri.Length > 0) byUri[uri] = code;
        return growing.Name(language, names);
    }

    public bool AddSkill(string code, string language, IEnumerable<string> names)
    {
        if (!skills.TryGetValue(code, out var growing)) skills[code] = growing = new();
        return growing.Name(language, names);
    }

    public bool Has(OccupationCode code) => occupations.ContainsKey(code);

    /// <summary>One more name for an occupation that is there.</summary>
    public void AlsoCalled(OccupationCode code, string language, string name) => occupations[code].Name(language, [name], isMore: true);

    /// <summary>One number of one scale.</summary>
    public void Rate(OccupationCode code, NearnessPart part, int scale, int hundredths) => occupations[code].Rate(part, scale, hundredths);

    public bool HasSkill(string code) => skills.ContainsKey(code);

    public OccupationCode? ByUri(string uri) => byUri.TryGetValue(uri, out var code) ? code : null;

    public void Need(OccupationCode code, SkillNeed need) => occupations[code].Needs.Add(need);

    public RegisterReading Done() => new(
        [.. occupations.Select(o => o.Value.As(o.Key))], [.. skills.Select(s => new OccupationSkill(s.Key, s.Value.Names))],
        occupations.Where(o => o.Value.Needs.Count > 0).ToDictionary(o => o.Key, o => (IReadOnlyList<SkillNeed>)[.. o.Value.Needs.Distinct().OrderByDescending(n => n.IsEssential).ThenBy(n => n.Skill, StringComparer.Ordinal)]),
        files, rejected, faults);

    sealed class Growing
    {
        static readonly int[] Scales = [6, 16, 6, 1];

        readonly Dictionary<string, List<string>> names = [];
        readonly int[]?[] ratings = new int[]?[Scales.Length];

        public string Isco { get; init; } = "";
        public bool IsGroup { get; init; }
        public string Uri { get; init; } = "";
        public List<SkillNeed> Needs { get; } = [];

        public TermWords Names => new(names.ToDictionary(n => n.Key, n => (IReadOnlyList<string>)n.Value));

        /// <returns>False when a file names it in a language that another line has named it in.</returns>
        public bool Name(string language, IEnumerable<string> said, bool isMore = false)
        {
            if (names.TryGetValue(language, out var known) && !isMore) return false;
            if (known is null) names[language] = known = [];
            foreach (var name in said.Select(Clean)) if (name.Length > 0 && !known.Contains(name)) known.Add(name);
            return true;
        }

        public void Rate(NearnessPart part, int scale, int hundredths) => (ratings[(int)part] ??= new int[Scales[(int)part]])[scale] = hundredths;

        public Occupation As(OccupationCode code) => new(code, Isco, IsGroup, Names, new(All(0), All(1), All(2), ratings[3]?[0]), Uri);

        // A profile with a scale missing is none: zero would be an answer that nobody gave.
        int[] All(int part) => ratings[part] is { } numbers && !numbers.Contains(0) ? numbers : [];

        static string Clean(string name) => string.Join(' ', name.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
