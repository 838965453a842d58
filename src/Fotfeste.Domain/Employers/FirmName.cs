namespace Fotfeste.Domain;

/// <summary>Names of firms as people write them: with and without the legal form, in one word or two, with a slip.</summary>
public static class FirmName
{
    static readonly HashSet<string> LegalForms = ["as", "asa", "ans", "da", "sa", "enk", "ab", "hb", "kb", "aps", "a", "s", "i", "p", "oy", "oyj", "ky", "ehf", "hf", "ohf", "slf", "ltd"];

    /// <summary>"Fjordkafé AS" and "Fjord Kafe" may be the same firm; so may names with one letter wrong, missing, extra or transposed.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (first, second) = (Core(one), Core(other));
        return first.Length > 0 && (first == second || (Math.Min(first.Length, second.Length) >= 4 && LooseName.SlipsBetween(first, second) <= 1) || LooseName.AreAlike(one, other));
    }

    // The words that are the firm's own, joined; a name of nothing but legal forms keeps them.
    static string Core(string name)
    {
        var words = LooseName.Fold(name.Replace('/', ' ').Replace('.', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => !LegalForms.Contains(w)).ToArray();
        return string.Concat(own.Length > 0 ? own : words);
    }
}
