using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>The papers of the house: their links and paths lead somewhere, and every decision is on the list and says what would change it.</summary>
public sealed partial class PapersTests
{
    static readonly List<(string Path, string Text)> Papers = [.. SourceTree.Everything().Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal))];

    [Fact]
    public void Every_link_and_picture_leads_to_something_that_is_here()
    {
        Assert.True(Papers.Sum(f => Link().Count(f.Text)) > 20, "the scan sees the links");
        Findings.None(Papers.SelectMany(Broken));
        Assert.Equal(["README.md: docs/planted.md"], Broken(("README.md", "[planted](docs/planted.md), [there](docs/architecture.md#floors), [outside](https://planted.example)")));
        Assert.Equal(["docs/a.md: ../docs/planted.png"], Broken(("docs/a.md", "![](../docs/planted.png) [](../README.md)")));
    }

    [Fact]
    public void Every_place_in_the_house_that_the_papers_name_is_there()
    {
        Assert.True(Papers.Sum(f => Place().Count(f.Text)) > 20, "the scan sees the places");
        Findings.None(Papers.SelectMany(Nowhere));
        Assert.Equal(["README.md: src/Fotfeste.Domain/Planted"], Nowhere(("README.md", "`src/Fotfeste.Domain/Planted`, `src/Fotfeste.Domain/Common`, `src/Fotfeste.Domain/<Room>`")));
    }

    [Fact]
    public void Every_decision_is_on_the_list_and_says_what_would_change_it()
    {
        var list = Papers.Single(f => f.Path == "docs/decisions/README.md").Text;
        var decisions = Papers.Where(f => f.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal)).ToList();

        Assert.True(decisions.Count > 20, "the scan sees the decisions");
        Findings.None(decisions.SelectMany(d => Lacks(d, list)));
        Assert.Equal(["0099-planted.md is not on the list", "0099-planted.md does not say what would change it"], Lacks(("docs/decisions/0099-planted.md", "# 0099 Planted"), list));
    }

    static IEnumerable<string> Broken((string Path, string Text) paper) =>
        from Match link in Link().Matches(paper.Text)
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(SourceTree.Root, Path.GetDirectoryName(paper.Path)!, target))
        select $"{paper.Path}: {target}";

    static IEnumerable<string> Nowhere((string Path, string Text) paper) =>
        from Match place in Place().Matches(paper.Text)
        where !Path.Exists(Path.Combine(SourceTree.Root, place.Groups[1].Value))
        select $"{paper.Path}: {place.Groups[1].Value}";

    static IEnumerable<string> Lacks((string Path, string Text) decision, string list)
    {
        var name = Path.GetFileName(decision.Path);
        if (!list.Contains($"({name})", StringComparison.Ordinal)) yield return $"{name} is not on the list";
        if (!decision.Text.Contains("**We would change our mind if**", StringComparison.Ordinal)) yield return $"{name} does not say what would change it";
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    // A path in code marks without a gap to fill in: `src/Fotfeste.Web/Desk/Import`, not `src/Fotfeste.Web/Pages/<Room>`.
    [GeneratedRegex(@"`((?:src|tests|bench|content|docs)/[\w./-]*\w)`")]
    private static partial Regex Place();
}
