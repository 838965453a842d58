namespace Fotfeste.Domain;

/// <summary>How near a word of the field is to what somebody typed, in whichever language's letters and roughly spelt.</summary>
public static class LooseWord
{
    /// <summary>Less than this may stand at the beginning of a word only.</summary>
    const int InsideFrom = 4;

    /// <summary>Shorter than this must be right; from <see cref="LongFrom"/> on, two slips are forgiven: the Nordic languages make long words of short ones.</summary>
    const int SlipFrom = 5, LongFrom = 9;

    /// <returns>0 the same, 1 begins so, 2 has a word that begins so, 3 has it inside, 4 is a slip of the pen away; null when it is another word.</returns>
    public static int? Distance(string word, string typed)
    {
        var (whole, asked) = (LooseName.Fold(word), LooseName.Fold(typed));
        if (asked.Length == 0) return null;
        if (whole == asked) return 0;
        if (whole.StartsWith(asked, StringComparison.Ordinal)) return 1;
        if (whole.Contains(' ' + asked, StringComparison.Ordinal)) return 2;
        if (asked.Length >= InsideFrom && whole.Contains(asked, StringComparison.Ordinal)) return 3;
        var parts = whole.Split(' ');
        return asked.Split(' ').All(a => Array.Exists(parts, part => LooseName.SlipsBetween(part, a) <= SlipsAllowed(a))) ? 4 : null;
    }

    static int SlipsAllowed(string asked) => asked.Length >= LongFrom ? 2 : asked.Length >= SlipFrom ? 1 : 0;
}
