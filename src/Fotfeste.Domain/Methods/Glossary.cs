namespace Fotfeste.Domain;

/// <summary>The words of the field: every term in the languages of the house, what countries say otherwise, and what is better left unsaid.</summary>
/// <param name="source">Where the terms come from.</param>
/// <param name="countries">In the order in which they are shown.</param>
/// <param name="avoided">Words that pages and packs do not use.</param>
/// <param name="terms">In the order of the paper.</param>
public sealed class Glossary(string source, IReadOnlyList<SpokenCountry> countries, IReadOnlyList<AvoidedWord> avoided, IReadOnlyList<Term> terms)
{
    public string Source => source;
    public IReadOnlyList<SpokenCountry> Countries => countries;
    public IReadOnlyList<AvoidedWord> Avoided => avoided;
    public IReadOnlyList<Term> All => terms;

    /// <summary>Null when there is none of that code.</summary>
    public Term? Find(string? code) => terms.FirstOrDefault(term => term.Code == code);

    /// <summary>Terms of which some word, in any language, is what was typed or near it; the nearest first.</summary>
    public IReadOnlyList<FoundWord<Term>> Search(string typed) =>
        Nearest(terms, term => term.Everything.Concat(avoided.Where(a => a.Term == term.Code).Select(a => (a.Language, a.Word))), typed);

    /// <summary>A country by its code; null when nothing is known of it.</summary>
    public SpokenCountry? Country(string? code) => countries.FirstOrDefault(country => country.Code == code);

    internal static IReadOnlyList<FoundWord<T>> Nearest<T>(IEnumerable<T> all, Func<T, IEnumerable<(string Language, string Word)>> wordsOf, string typed) =>
    [
        .. from thing in all
           let best = (from word in wordsOf(thing) let distance = LooseWord.Distance(word.Word, typed) where distance is not null orderby distance, word.Word.Length select (Distance: distance, word.Language, word.Word)).FirstOrDefault()
           where best.Distance is not null
           orderby best.Distance, best.Word.Length
           select new FoundWord<T>(thing, best.Language, best.Word),
    ];
}
