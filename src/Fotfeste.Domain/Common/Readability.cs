namespace Fotfeste.Domain;

/// <summary>How heavy a text is to read, counted: LIX by Björnsson (1968), words to a sentence and long words among a hundred. Finnish and Icelandic bend their words and grow long ones, so there only the sentence counts.</summary>
/// <param name="Words">How many.</param>
/// <param name="Sentences">How many; a heading without a full stop is one.</param>
/// <param name="LongWords">Words of more than six letters.</param>
public readonly record struct Readability(int Words, int Sentences, int LongWords)
{
    const int LongFrom = 7;

    /// <summary>Below 30 is very easy in Swedish counting, up to 24 easy in Danish; 0 without a word.</summary>
    public decimal Lix => Words == 0 ? 0 : ((decimal)Words / Sentences) + (100m * LongWords / Words);

    /// <summary>Words in a sentence on average; 0 without a word.</summary>
    public decimal WordsPerSentence => Words == 0 ? 0 : (decimal)Words / Sentences;

    /// <summary>Of one text; a sentence ends with a full stop, a question mark, an exclamation mark or a colon before a space or the end.</summary>
    public static Readability Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, sentences, longWords, letters, isOpen) = (0, 0, 0, 0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : ' ';
            if (char.IsLetterOrDigit(sign) || (letters > 0 && sign is '-' or '\'' or '’'))
            {
                letters++;
                continue;
            }
            if (letters > 0) (words, longWords, isOpen) = (words + 1, longWords + (letters >= LongFrom ? 1 : 0), true);
            letters = 0;
            if (isOpen && (at == text.Length || (sign is '.' or '!' or '?' or ':' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))) (sentences, isOpen) = (sentences + 1, false);
        }
        return new(words, sentences, longWords);
    }

    public static Readability operator +(Readability one, Readability other) => new(one.Words + other.Words, one.Sentences + other.Sentences, one.LongWords + other.LongWords);

    /// <summary>Two texts as one.</summary>
    public static Readability Add(Readability one, Readability other) => one + other;
}
