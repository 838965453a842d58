using System.Globalization;
using System.Text;

namespace Fotfeste.Web;

/// <summary>A method, or what changes in one, as plain lines for a terminal.</summary>
static class PlainMethod
{
    const int Width = 100, Indent = 2;

    public static string Of(MethodStory story, Words words)
    {
        var text = new StringBuilder();
        Line(text, 0, $"{story.Name}  ({story.Method.Key})");
        Line(text, 0, story.Summary);
        Facts(text, words, Indent, story.Facts);
        foreach (var (at, phase) in story.Phases.Index())
        {
            text.Append('\n');
            Line(text, 0, string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {phase.Name}"));
            Line(text, Indent + 1, phase.Purpose);
            Facts(text, words, Indent + 1, phase.Facts);
        }
        return text.ToString();
    }

    public static string Of(MethodChanges changes)
    {
        var text = new StringBuilder();
        foreach (var group in changes.ByPhase)
        {
            if (group.Key is { } phase) Line(text, 0, phase);
            foreach (var change in group) Line(text, group.Key is null ? 0 : Indent, changes.Line(change));
        }
        return text.ToString();
    }

    static void Facts(StringBuilder text, Words words, int indent, IReadOnlyList<PackFact> facts)
    {
        foreach (var fact in facts)
        {
            Line(text, indent, fact.Said.Count == 1 ? $"{fact.Label}: {fact.Said[0]}" : $"{fact.Label}:");
            if (fact.Said.Count > 1) foreach (var said in fact.Said) Line(text, indent + Indent, $"- {said}");
            if (fact.Basis is { } basis) Line(text, indent + Indent, words.Basis(basis));
        }
    }

    // Broken between words, and what follows stands under the first.
    static void Line(StringBuilder text, int indent, string words)
    {
        var room = Width - indent;
        var at = 0;
        foreach (var word in words.Split(' '))
        {
            if (at == 0) text.Append(' ', indent);
            else if (at + 1 + word.Length > room)
            {
                text.Append('\n').Append(' ', indent);
                at = 0;
            }
            else text.Append(' ');
            text.Append(word);
            at += word.Length + 1;
        }
        text.Append('\n');
    }
}
