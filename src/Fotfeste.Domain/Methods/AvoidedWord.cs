namespace Fotfeste.Domain;

/// <summary>A word that pages and packs leave alone, because it belongs elsewhere: people are not discharged from having a job coach.</summary>
/// <param name="Language">In which it is a word.</param>
/// <param name="Word">In its first form.</param>
/// <param name="Instead">What is said.</param>
/// <param name="Term">Code of the term that it is a word for.</param>
public sealed record AvoidedWord(string Language, string Word, string Instead, string Term)
{
    /// <summary>How much of a long word stays when it is inflected; a short one grows at its end.</summary>
    const double Stem = 0.75;
    const int Short = 8;

    /// <summary>Does the text use it, in any form?</summary>
    public bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(Word.Length <= Short || Word.Contains(' ', StringComparison.Ordinal) ? Word : Word[..(int)(Word.Length * Stem)], StringComparison.OrdinalIgnoreCase);
    }
}
