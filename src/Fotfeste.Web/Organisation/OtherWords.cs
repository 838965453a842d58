namespace Fotfeste.Web;

/// <summary>A text of a pack in the languages that are not its own, as a form holds them.</summary>
static class OtherWords
{
    /// <summary>A field that was not sent is an empty one.</summary>
    public static void Complete(Dictionary<string, string> words, string language)
    {
        foreach (var tongue in Tongue.All.Where(t => t.Code != language)) words.TryAdd(tongue.Code, "");
    }

    /// <summary>One entry for each of our languages but the pack's own; empty where nobody has written.</summary>
    public static Dictionary<string, string> Of(PackText text, string language) =>
        Tongue.All.Where(t => t.Code != language).ToDictionary(t => t.Code, t => text.ByLanguage.GetValueOrDefault(t.Code, ""));
}
