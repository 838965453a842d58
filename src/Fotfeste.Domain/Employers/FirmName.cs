namespace Fotfeste.Domain;

/// <summary>Names of firms as people write them: with and without the legal form, in one word or two, with a slip.</summary>
public static class FirmName
{
    /// <summary>A key shorter than this must be the same.</summary>
    public const int ShortestWithASlip = 4;

    static readonly HashSet<string> LegalForms = ["as", "asa", "ans", "da", "sa", "enk", "ab", "hb", "kb", "aps", "a", "s", "i", "p", "oy", "oyj", "ky", "ehf", "hf", "ohf", "slf", "ltd"];

    /// <summary>"Fjordkafé AS" and "Fjord Kafe" may be the same firm; so may names with one letter wrong, missing, extra or transposed.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (first, second) = (KeyOf(one), KeyOf(other));
        return first.Length > 0 && (first == second || (Math.Min(first.Length, second.Length) >= ShortestWithASlip && LooseName.SlipsBetween(first, second) <= 1) || LooseName.AreAlike(one, other));
    }

    /// <summary>The words that are the firm's own, folded and joined; a name of nothing but legal forms keeps them.</summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = LooseName.Fold(name.Replace('/', ' ').Replace('.', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => !LegalForms.Contains(w)).ToArray();
        return string.Concat(own.Length > 0 ? own : words);
    }
}
