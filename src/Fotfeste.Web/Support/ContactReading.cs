namespace Fotfeste.Web;

/// <summary>A contact field by field in plain words: for its history, and for two who changed it at once.</summary>
public static class ContactReading
{
    /// <summary>What differs between two readings of the same contact.</summary>
    public static IReadOnlyList<TwoVersions> Differences(this Words words, ContactContent one, ContactContent other) =>
        [.. words.Fields(one).Zip(words.Fields(other), (a, b) => new TwoVersions(a.Label, a.Text, b.Text)).Where(f => f.Saved != f.Typed)];

    /// <summary>What is said of a talk with an employer: what for, about what, and what was ticked; nothing where nothing was said.</summary>
    public static IReadOnlyList<string> TalkOf(this Words words, Contact talk)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(talk);
        string?[] said = [talk.Purpose is { } purpose ? words.Of(purpose) : null, talk.About is { } about ? words.Of(about) : null, talk.FitsWish ? words["support.fits-wish"] : null, talk.WithWhoHires ? words["support.with-who-hires"] : null];
        return [.. said.OfType<string>()];
    }

    public static IReadOnlyList<(string Label, string Text)> Fields(this Words words, ContactContent said)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(said);
        return
        [
            (words["support.kind"], words.Of(said.Kind)),
            (words["support.outcome"], words[said.Met ? "support.met" : "support.not-met"]),
            (words["support.with"], words.Of(said.With)),
            (words["support.place"], words.Of(said.Place)),
            (words["support.day"], words.Day(said.Day)),
            (words["support.minutes"], words["support.minutes-short", said.Minutes]),
            (words["support.note"], Or(said.Note)),
            (words["support.next-step"], Or(said.NextStep)),
            (words["support.next"], said.NextOn is { } day ? words.Day(day) : words["support.next-none"]),
        ];

        string Or(Sealed text) => text.IsEmpty ? words["support.nothing-written"] : text.Reveal();
    }
}
