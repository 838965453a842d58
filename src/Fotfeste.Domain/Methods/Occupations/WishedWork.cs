namespace Fotfeste.Domain;

/// <summary>Occupations that somebody wishes for, each with its group of ISCO-08 where the list says it, in the order of the wish. A value; it is stored as one text.</summary>
public sealed record WishedWork
{
    /// <summary>Who wishes for more of them wishes for none in particular.</summary>
    public const int Most = 6;

    WishedWork(string code) => Code = code;

    public static WishedWork None { get; } = new("");

    /// <summary>As it is stored: <c>own:cleaner/9112 own:baker/7512</c>.</summary>
    public string Code { get; }

    public bool IsEmpty => Code.Length == 0;

    public IReadOnlyList<(OccupationCode Occupation, string Isco)> All => [.. Code.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <exception cref="Refusal">More than there is room for.</exception>
    public static WishedWork Of(IEnumerable<Occupation> occupations)
    {
        List<Occupation> all = [.. occupations.DistinctBy(o => o.Code)];
        if (all.Count > Most) throw new Refusal("profile.work-too-many");
        return new(string.Join(' ', all.Select(o => $"{o.Code}/{o.Isco}")));
    }

    /// <summary>What <see cref="Code"/> gave.</summary>
    /// <exception cref="FormatException">Not a text that this type has written.</exception>
    public static WishedWork Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var one in code.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Read(one);
        return new(code);
    }

    public override string ToString() => Code;

    static (OccupationCode, string) Read(string one) => one.Split('/') is [var text, var isco] && OccupationCode.TryParse(text, out var code) ? (code, isco) : throw new FormatException($"No occupation: {one}");
}
