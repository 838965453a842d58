namespace Fotfeste.Web;

/// <summary>A text of a pack in the languages that are not its own, as a form holds them.</summary>
static class OtherWords
{
    /// <summary>One entry for each of our languages but the pack's own; empty where nobody has written.</summary>
    public static Dictionary<string, string> Of(PackText text, string language) =>
        Tongue.All.Where(t => t.Code != language).ToDictionary(t => t.Code, t => text.ByLanguage.GetValueOrDefault(t.Code, ""));
}
