using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>How a file looks, whoever wrote it (STYLE.md). Each rule has a planted violation beside it.</summary>
public sealed partial class FileTests
{
    /// <summary>Longer than this nobody holds in the head.</summary>
    const int MostLines = 300;

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        var files = new[] { "*.cs", "*.cshtml", "*.js", "*.css" }.SelectMany(p => SourceTree.Files(p).Concat(SourceTree.Under("tests", p)));

        Assert.Empty(files.Where(IsTooLong).Select(f => f.Path));
        Assert.True(IsTooLong(("src/Fotfeste.Web/Planted.cs", new string('\n', MostLines + 1))), "planted");
    }

    [Fact]
    public void A_file_holds_one_public_type()
    {
        Findings.None(SourceTree.Files("*.cs").Where(f => PublicTypes(f.Text) > 1 && f.Path is not "src/Fotfeste.Storage/DesignTime.cs").Select(f => f.Path)); // dotnet ef wants a factory per database
        Assert.Equal(2, PublicTypes("public sealed class A;\npublic enum B { }")); // planted
    }

    [Fact]
    public void A_class_is_sealed_unless_it_says_why_not()
    {
        Findings.None(SourceTree.Files("*.cs").Where(f => IsOpen(f.Text)).Select(f => f.Path));
        Assert.True(IsOpen("namespace Fotfeste.Domain;\n\npublic class Planted;"), "planted");
    }

    [Theory]
    [InlineData("sealed class AuditManager;")]
    [InlineData("public static class DateHelper;")]
    [InlineData("public sealed record ContactDto(int A);")]
    [InlineData("public interface IUnitService;")]
    public void A_name_that_says_nothing_is_caught(string planted) => Assert.Matches(EmptyNames(), planted);

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Findings.None(SourceTree.Files("*.cs").SelectMany(f => EmptyNames().Matches(SourceTree.CodeOnly(f.Text)).Select(m => $"{f.Path}: {m.Groups[1].Value}")));

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        Assert.DoesNotContain(SourceTree.Everything().Select(f => f.Path), IsInADrawer);
        Assert.True(IsInADrawer("src/Fotfeste.Web/Helpers/Planted.cs"), "planted");
        Assert.False(IsInADrawer("src/Fotfeste.Web/Pages/Shared/_Layout.cshtml"), "Razor's own");
    }

    // The tag builders, the two charts and the mark of certainty, which encode what they are given.
    static readonly string[] MayWriteMarkup = ["src/Fotfeste.Web/Common/Tags/", "src/Fotfeste.Web/Outcomes/BarsTag.cs", "src/Fotfeste.Web/Outcomes/LineChartTag.cs", "src/Fotfeste.Web/Methods/CertaintyTag.cs"];

    [Fact]
    public void Markup_is_encoded_everywhere_but_in_the_tag_builders()
    {
        Findings.None(SourceTree.Files("*.cs").Concat(SourceTree.Files("*.cshtml")).Where(WritesMarkup).Select(f => f.Path));
        Assert.True(WritesMarkup(("src/Fotfeste.Web/Pages/Planted.cshtml", "<p>@Html.Raw(Model.Note)</p>")), "planted");
    }

    [Fact]
    public void A_page_holds_no_style_and_no_script_of_its_own()
    {
        Findings.None(SourceTree.Files("*.cshtml").Where(f => Inline().IsMatch(f.Text)).Select(f => f.Path));
        Assert.All(["<p style=\"color:red\">", "<script>alert(1)</script>", "<a onclick=\"x()\">", "<style>p{}</style>"], planted => Assert.Matches(Inline(), planted));
        Assert.DoesNotMatch(Inline(), "<script src=\"~/js/keys.js\" type=\"module\"></script>");
    }

    static bool IsTooLong((string Path, string Text) file) => file.Text.Count(c => c == '\n') > MostLines && !file.Text.Contains("design-tokens:", StringComparison.Ordinal); // made by designsystemet's own tool

    static int PublicTypes(string text) => PublicType().Count(SourceTree.CodeOnly(text));

    static bool IsOpen(string text) => OpenClass().IsMatch(SourceTree.CodeOnly(text));

    static bool IsInADrawer(string path) => path.Split('/').SkipLast(1).Any(f => f is "Helpers" or "Misc" or "Utils" or "Managers" or "Services" or "Dtos" || (f == "Shared" && !path.Contains("/Pages/Shared/", StringComparison.Ordinal)));

    static bool WritesMarkup((string Path, string Text) file) => RawMarkup().IsMatch(SourceTree.CodeOnly(file.Text)) && !Array.Exists(MayWriteMarkup, place => file.Path.StartsWith(place, StringComparison.Ordinal));

    [GeneratedRegex(@"^public\s+(?:(?:abstract|static|sealed|partial|readonly)\s+)*(?:class|interface|enum|record|struct|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^(?:public\s+|internal\s+)?(?:partial\s+)?(?:class|record(?!\s+struct))\s+\w", RegexOptions.Multiline)]
    private static partial Regex OpenClass();

    [GeneratedRegex(@"\b(?:class|record(?:\s+struct)?|struct|interface)\s+(\w+(?:Manager|Helper|Util|Utils|Service|Dto|Impl|Base|Info|Data))\b")]
    private static partial Regex EmptyNames();

    [GeneratedRegex(@"\bHtml\.Raw\b|\bMarkupString\b|\bHtmlString\b|\bSetHtmlContent\b|\bAppendHtml\b")]
    private static partial Regex RawMarkup();

    [GeneratedRegex(@"\sstyle\s*=|<style|<script(?![^>]*\ssrc\s*=)|\son[a-z]+\s*=\s*""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
