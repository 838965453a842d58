namespace Fotfeste.Domain;

/// <summary>The words for coded things that the methods share.</summary>
/// <param name="Key">Code and version.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="Facts">What can hold when a phase begins or is done.</param>
/// <param name="Activities">What a method can be made of, or is not.</param>
/// <param name="Source">Where the content was published.</param>
public sealed record Vocabulary(PackKey Key, string Language, IReadOnlyList<Coded> Facts, IReadOnlyList<Coded> Activities, string Source)
{
    public static Vocabulary Empty { get; } = new(new("vocabulary", 0), "en", [], [], "");

    /// <summary>The words for a fact, the pack's own first; null when nobody defines it.</summary>
    public Coded? Fact(MethodPack method, string code) => Find(method?.OwnFacts ?? [], code) ?? Find(Facts, code);

    /// <summary>The words for an activity, the pack's own first; null when nobody defines it.</summary>
    public Coded? Activity(MethodPack method, string code) => Find(method?.OwnActivities ?? [], code) ?? Find(Activities, code);

    static Coded? Find(IReadOnlyList<Coded> words, string code)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Code == code) return words[at];
        }
        return null;
    }
}
