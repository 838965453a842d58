using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>A style has one home. Where a class is drawn in two files, two who never met have called two things by one name, and whichever file is read last wins.</summary>
public sealed partial class StyleTests
{
    // Made by designsystemet's own tool; and what narrow screens, the reader's settings and paper change of the others.
    static readonly string[] Apart = ["theme.css", "media.css"];

    [Fact]
    public void A_class_is_drawn_in_one_file()
    {
        var drawn = SourceTree.Files("*.css").Select(f => (File: Path.GetFileName(f.Path), f.Text)).Where(f => !Apart.Contains(f.File)).ToList();

        Findings.None(InTwo(drawn));
        Assert.NotEmpty(drawn);
        Assert.Equal(["ff-stages: a.css, b.css"], InTwo([("a.css", ".ff-stages li, .ff-own { top: 0 } .ff-narrow .ff-lead { left: 0 }"), ("b.css", "/* .ff-own {} */ p, .ff-stages { display: none } @media print { .ff-own { top: 1px } } .ff-lead :is(a, .ff-own) { left: 0 }")])); // planted
    }

    static IEnumerable<string> InTwo(IEnumerable<(string File, string Text)> files) =>
        from file in files
        from name in Begun(file.Text).Distinct()
        group file.File by name into homes
        where homes.Count() > 1
        select $"{homes.Key}: {string.Join(", ", homes)}";

    // The classes with which a selector begins: whose look it is, wherever it stands. Rules for a kind of screen are left out.
    static IEnumerable<string> Begun(string text) =>
        from rule in Rules().Matches(Conditions().Replace(Comments().Replace(text, ""), ""))
        from selector in Commas().Split(rule.Groups[1].Value)
        let first = First().Match(selector)
        where first.Success
        select first.Groups[1].Value;

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"@[a-z-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")]
    private static partial Regex Conditions();

    [GeneratedRegex(@"([^{}]+)\{")]
    private static partial Regex Rules();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^\s*\.([\w-]+)")]
    private static partial Regex First();
}
