using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Reduces markup from outside to plain text. Nothing of the markup is allowed through; what is left is never drawn as markup.</summary>
public static partial class SafeText
{
    /// <summary>An ad is cut here: longer ones are somebody's mistake.</summary>
    public const int Longest = 30_000;

    const int LongestLine = 500;

    // What stands inside of these is not for readers.
    static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "title", "noscript", "template", "iframe", "object", "embed", "svg", "math", "textarea", "select", "button" };
    static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "p", "div", "br", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "blockquote", "hr", "pre", "dl", "dt", "dd", "header", "footer" };
    static readonly SearchValues<char> Opening = SearchValues.Create('<');

    /// <summary>One line; null when nothing is left.</summary>
    public static string? OfLine(string? text) => Cut(Runs().Replace(Clean(text), " ").Trim(), LongestLine);

    /// <summary>Lines as they were, with at most one empty line between two; null when nothing is left.</summary>
    public static string? OfText(string? text) => Cut(Tidy(Clean(text)), Longest);

    /// <summary>Pieces that are plain text already, an empty line between two; null when there is none.</summary>
    public static string? Joined(params IEnumerable<string?> pieces) => Cut(string.Join("\n\n", pieces.OfType<string>()), Longest);

    /// <summary>The words of a piece of HTML: paragraphs become lines, points of a list begin with a dot, characters by name become what they mean. Null when nothing is left.</summary>
    public static string? OfHtml(string? html)
    {
        if (string.IsNullOrWhiteSpace(html)) return null;
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.AsSpan(at).IndexOfAny(Opening);
            var end = open < 0 ? html.Length : at + open;
            if (end > at) text.Append(Runs().Replace(WebUtility.HtmlDecode(html[at..end]), " "));
            at = open < 0 ? html.Length : PastTag(html, end, text);
        }
        return Cut(Tidy(Clean(text.ToString())), Longest);
    }

    // From a "<" on: past the tag, its comment or its unread content.
    static int PastTag(string html, int at, StringBuilder text)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }
        var name = at + 1 < html.Length && html[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= html.Length || !(char.IsAsciiLetter(html[name]) || html[name] is '!' or '?'))
        {
            if (name < html.Length && (char.IsWhiteSpace(html[name]) || char.IsAsciiDigit(html[name]) || html[name] == '=')) text.Append('<'); // "2 < 3"; before anything else it could open something once that is gone
            return at + 1;
        }
        var last = name;
        while (last < html.Length && (char.IsAsciiLetterOrDigit(html[last]) || html[last] is '!' or '?' or ':' or '-')) last++;
        var tag = html[name..last];
        var after = Close(html, last);
        if (Blocks.Contains(tag)) text.Append('\n');
        else if (tag.Equals("li", StringComparison.OrdinalIgnoreCase)) text.Append(html[at + 1] == '/' ? "\n" : "\n• ");
        else if (tag.Equals("td", StringComparison.OrdinalIgnoreCase)) text.Append(' ');
        if (html[at + 1] == '/' || !Unread.Contains(tag)) return after;
        var ends = html.IndexOf($"</{tag}", after, StringComparison.OrdinalIgnoreCase);
        return ends < 0 ? html.Length : Close(html, ends + 2);
    }

    // Past the ">" that closes a tag, where one inside of quotes does not count; an unclosed quote is no quote.
    static int Close(string html, int at)
    {
        for (var i = at; i < html.Length; i++)
        {
            if (html[i] == '>') return i + 1;
            if (html[i] is '"' or '\'' && html.IndexOf(html[i], i + 1) is > 0 and var quoted) i = quoted;
        }
        var plain = html.IndexOf('>', at);
        return plain < 0 ? html.Length : plain + 1;
    }

    // Without signs that print nothing and that a database or a reader of screens may stumble over; half characters too.
    static string Clean(string? text) => text is null ? "" : Unprintable().Replace(text.ReplaceLineEndings("\n"), "").Replace('\u00A0', ' ');

    // Line by line, without blanks at the edges of each.
    static string Tidy(string text)
    {
        var (tidy, empty) = (new StringBuilder(text.Length), 0);
        foreach (var edge in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(edge).Trim(" \t");
            empty = line.IsEmpty ? empty + 1 : 0;
            if (empty < 2) tidy.Append(line).Append('\n');
        }
        return tidy.ToString().Trim();
    }

    static string? Cut(string text, int longest) =>
        text.Length == 0 ? null : text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)] + "…";

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Runs();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unprintable();
}
