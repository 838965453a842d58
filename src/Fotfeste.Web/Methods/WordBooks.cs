namespace Fotfeste.Web;

/// <summary>Reads the glossary and the word help at start; one that is half stops the program, as a pack would.</summary>
public static class WordBooks
{
    /// <param name="content">The folder <c>content</c>.</param>
    /// <exception cref="BrokenPack">Where in it, and which rule.</exception>
    public static Glossary Glossary(string content) => GlossaryReader.Read("glossary/terms.json", File.ReadAllText(Path.Combine(content, "glossary", "terms.json")));

    /// <param name="content">The folder <c>content</c>.</param>
    /// <param name="glossary">Whose terms it names.</param>
    /// <exception cref="BrokenPack">Where in it, and which rule.</exception>
    public static WordHelp Help(string content, Glossary glossary) => GlossaryReader.ReadHelp("glossary/word-help.json", File.ReadAllText(Path.Combine(content, "glossary", "word-help.json")), glossary);
}
