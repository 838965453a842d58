namespace Fotfeste.Exchange;

/// <summary>One kind of code that a pack defines, and where it is used: what is used is defined, and what is defined is used.</summary>
sealed class DefinedCodes(string list, IReadOnlyList<string> codes)
{
    readonly HashSet<string> used = [];

    public string? OrNull(PackObject pack, string name) => pack.IsNull(name) ? null : In(pack, name);

    public string In(PackObject pack, string name)
    {
        var code = pack.Code(name);
        if (code.Length > 0) Use(pack, name, code);
        return code;
    }

    public IReadOnlyList<string> AllIn(PackObject pack, string name)
    {
        var found = pack.Codes(name);
        foreach (var (at, code) in found.Index()) Use(pack, $"{name}[{at}]", code);
        return found;
    }

    public void Use(PackObject pack, string place, string code)
    {
        used.Add(code);
        if (!codes.Contains(code)) pack.Break(place, $"undefined: {code}");
    }

    /// <summary>Names what nothing used: a slip of the pen here or there.</summary>
    public void BreakUnused(PackObject pack)
    {
        foreach (var (at, code) in codes.Index().Where(c => c.Item.Length > 0 && !used.Contains(c.Item))) pack.Break($"{list}[{at}].code", $"unused: {code}");
    }
}
