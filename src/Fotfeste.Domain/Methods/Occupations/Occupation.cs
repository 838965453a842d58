namespace Fotfeste.Domain;

/// <summary>An occupation, or a group of them, as one list has it. Nobody's own: it names no person and no job.</summary>
/// <param name="Code">Its code and whose list it is.</param>
/// <param name="Isco">The group of ISCO-08 it belongs to, one to four digits; empty when nobody says.</param>
/// <param name="IsGroup">It stands for all the occupations below it.</param>
/// <param name="Names">By language, the preferred one first, then what else it is called.</param>
/// <param name="Traits">What surveys know of it.</param>
/// <param name="Uri">Its address where the list gives one, as ads that name it use it; empty otherwise.</param>
public sealed record Occupation(OccupationCode Code, string Isco, bool IsGroup, TermWords Names, OccupationTraits Traits, string Uri = "")
{
    /// <summary>Its own name, in the reader's language or in one the reader is likely to read.</summary>
    public OccupationName NameIn(string language)
    {
        var (word, spoken) = Names.First(OccupationWords.ChainFor(language)) ?? (Code.Code, language);
        return new(word, spoken, false);
    }

    /// <summary>How many codes of the classification it shares with another from the top: 0 nothing, 1 the major group, 4 everything. Null when the two stand in classifications that nobody has joined.</summary>
    public int? SharedWith(Occupation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Code.Scheme == OccupationScheme.Onet && other.Code.Scheme == OccupationScheme.Onet) return Shared(Code.Code, other.Code.Code, MajorMinorBroadDetailed);
        return Isco.Length == 0 || other.Isco.Length == 0 ? null : Shared(Isco, other.Isco, Digits);
    }

    // Where the codes of the American classification (43-4171) and of ISCO (4226) begin to differ.
    static readonly int[] MajorMinorBroadDetailed = [2, 4, 6, 7], Digits = [1, 2, 3, 4];

    static int Shared(string one, string other, int[] lengths) =>
        lengths.TakeWhile(length => one.Length >= length && other.Length >= length && string.CompareOrdinal(one, 0, other, 0, length) == 0).Count();
}
