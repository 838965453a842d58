using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>What the repository holds beside code: words for every refusal, packs that can be read, nothing of a machine and nobody's data.</summary>
public sealed partial class ContentTests
{
    static readonly string[] Languages = ["nb", "sv", "da", "fi", "is", "en"];

    [Fact]
    public void Every_refusal_has_its_words_in_every_language()
    {
        var codes = SourceTree.Files("*.cs").Where(f => !f.Path.StartsWith("src/Fotfeste.Exchange/", StringComparison.Ordinal)).SelectMany(f => Codes(f.Text)).Distinct().ToList();

        Assert.True(codes.Count > 40, "the scan sees the refusals");
        Findings.None(codes.SelectMany(code => Languages.Where(language => !Words(language).Contains(code)).Select(language => $"{language}: {code}")));
    }

    [Fact]
    public void A_planted_refusal_without_words_is_found()
    {
        Assert.Equal(["support.planted"], Codes("throw new Refusal(\"support.planted\");"));
        Assert.Equal(["support.planted", "support.too"], Codes("if (x) yield return \"support.planted\"; Refusal.IfAny([\"support.too\"]);"));
        Assert.DoesNotContain("support.planted", Words("nb"));
    }

    [Fact]
    public void Every_pack_of_the_house_can_be_read()
    {
        var shelf = ShelfReader.Read(SourceTree.Under("content/packs", "*.json").Concat(SourceTree.Under("content/packs", "*.csv")).Select(f => new PackFile(f.Path["content/packs/".Length..], f.Text)));

        Assert.NotEmpty(shelf.Methods);
        Assert.NotEmpty(shelf.CommonForms.Forms);
        Assert.Throws<BrokenPack>(() => PackReader.Method("planted.json", """{ "code": "planted", "version": 0 }"""));
    }

    [Fact]
    public void No_machine_and_no_registry_is_named()
    {
        Findings.None(from file in SourceTree.Everything() where !IsThisFile(file.Path) && !file.Path.EndsWith("packages.lock.json", StringComparison.Ordinal) from line in file.Text.Split('\n') where NamesAMachine(line) select $"{file.Path}: {line.Trim()}");
        Assert.All(["cd /home/kari/fotfeste", "\"resolved\": \"https://registry.npmjs.org/x\"", "https://nexus.corp.example/repository/", @"C:\Users\kari"], planted => Assert.True(NamesAMachine(planted), planted));
    }

    [Fact]
    public void Nobodys_number_and_nobodys_address_is_written_down()
    {
        Findings.None(from file in SourceTree.Everything()
                     where !IsThisFile(file.Path) && !IsMade(file.Path)
                     from found in Personal(file.Text)
                     select $"{file.Path}: {found}");
        Assert.All(["01019012345", "010190 12345", "19900101-1234", "900101-1234", "010190-123A", "kari.vik@gmail.com"], planted => Assert.NotEmpty(Personal($"id {planted}.")));
        Assert.Empty(Personal("99999912345 1234567890123 0.01019012345 kari@fjordland.example"));
    }

    static IEnumerable<string> Codes(string text) => Refused().Matches(text).SelectMany(m => Key().Matches(m.Value)).Select(m => m.Groups[1].Value);

    static HashSet<string> Words(string language) =>
        [.. SourceTree.Under($"content/texts/{language}", "*.json").SelectMany(f => JsonDocument.Parse(f.Text).RootElement.EnumerateObject().Select(p => p.Name))];

    static bool IsThisFile(string path) => path == "tests/Fotfeste.Domain.Tests/House/ContentTests.cs";

    // Lock files, drawings and Razor's own at-signs hold no people, and the registers' own test numbers belong to nobody (tests/oracles/README.md).
    static bool IsMade(string path) => new[] { "lock.json", ".svg", ".cshtml", "tests/oracles/ids/vectors.csv", "Methods/Numbers/NationalNumberTests.cs" }.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    static bool NamesAMachine(string line) => Machine().IsMatch(line);

    static IEnumerable<string> Personal(string text) =>
        NationalNumber().Matches(text).Select(m => m.Value).Concat(Mail().Matches(text).Select(m => m.Value).Where(m => !m.Contains(".example", StringComparison.Ordinal) && !m.Contains("@example.", StringComparison.Ordinal)));

    [GeneratedRegex("""new Refusal\([^;]*|yield return "[^;]*|Refusal\.IfAny\([^;]*""")]
    private static partial Regex Refused();

    [GeneratedRegex("\"([a-z]+\\.[a-z][a-z-]*)\"")]
    private static partial Regex Key();

    [GeneratedRegex("""(?<![\w.\-*])/(work|home|root|Users)/\w|[A-Z]:\\Users|"resolved"\s*:|https?://[\w.-]*(registry|nexus|artifactory|proxy|mirror)[\w.-]*|\.internal\b""")]
    private static partial Regex Machine();

    // A day, a month, a year, and the digits that make it one person's: as Norway, Sweden, Denmark, Iceland and Finland write it.
    [GeneratedRegex(@"(?<![\d.\-])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?: ?\d{5}|[-+A]\d{3}[0-9A-Z])|(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{4})(?![\d\-])")]
    private static partial Regex NationalNumber();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();
}
