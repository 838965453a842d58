using System.Text.RegularExpressions;

namespace Fotfeste.Web.Tests;

/// <summary>The glossary and the word help as they lie in the content: whole, true to the code, and the same as the paper.</summary>
public sealed class GlossaryTests
{
    static readonly string Content = Path.Combine(SourceTree.Root, "content");
    static readonly Glossary Words = WordBooks.Glossary(Content);
    static readonly WordHelp Help = WordBooks.Help(Content, Words);

    [Fact]
    public void Seventy_one_terms_are_numbered_and_what_people_live_with_is_explained()
    {
        Assert.Equal(Enumerable.Range(1, 71), Words.All.Where(t => t.Number is not null).Select(t => t.Number!.Value));
        Assert.Equal(
            ["AAP", "LSS-beslut", "SoL-beslut", "aktivitetsersättning", "boendestöd", "efterstöd", "endurhæfing", "god man", "individuell plats", "kuntoutustuki", "näringslivskonsulent", "ressourceforløb", "sykepenger"],
            Words.All.Where(t => t.Number is null).Select(t => t.In(Words.Country(t.Explained!.Country)!.Language, t.Explained.Country)[^1] is "biståndsbeslut" ? "SoL-beslut" : t.In(Words.Country(t.Explained!.Country)!.Language, t.Explained.Country)[^1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_added_terms_say_what_they_are_not()
    {
        Assert.Contains("Ingen pension", Words.Find("activity-compensation")!.Explained!.IsNot.In("sv", "en"), StringComparison.Ordinal);
        Assert.Contains("begränsad tid", Words.Find("activity-compensation")!.Explained!.Is.In("sv", "en"), StringComparison.Ordinal);
        Assert.All(Words.All.Where(t => t.Number is null), term => Assert.NotEmpty(term.Explained!.Basis.Source));
    }

    /// <summary>Source 000, "Språkhjelp", line by line, spelling put right.</summary>
    [Fact]
    public void The_word_help_of_the_report_is_whole_and_in_its_order()
    {
        string[] lines =
        [
            "arbeidsformidling, arbetsförmedling", "NAV, jobcenter", "tilrettelegger, veileder, jobkonsulent, utförare, job coach", "saksbehandler, handledare, caseworker", "etat, styrelse, verk", "fylke, region, län",
            "attføring, rehabilitering, habilitering, revalidering", "arbeid med bistand", "fleksjob", "job med løntilskud for førtidspensionister, skånejob", "skjermet sysselsetting, beskyttet beskæftigelse",
            "hospitering, praksisplass, udplacering i praktik", "aktivitets- og samværstilbud, daglig verksamhet", "arbeid, jobb, sysselsetting, job", "trygd, pension", "uføretrygd, førtidspension", "sosialhjelp, kontanthjælp, socialbidrag",
            "arbeidsevne, arbetsförmåga", "sindslidelse, mental sykdom",
        ];

        Assert.Equal(lines, Help.Rows.Select(row => string.Join(", ", row.Words.Where(w => w.IsInReport).Select(w => w.Word).Distinct())).Where(line => line.Length > 0));
        Assert.Equal(2010, Help.Year);
        Assert.Contains("work-job-occupation", Help.Rows.Where(row => !row.IsSame).Select(row => row.Code));
        Assert.Contains("2013", Help.Rows.Single(row => row.Code == "fleksjob").Today!.In("da", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_says_something_of_every_country_or_is_one_countrys_own()
    {
        string[] own = ["fleksjob", "job-beside-pension"];

        Findings.None(from row in Help.Rows where !own.Contains(row.Code) from country in Words.Countries where !row.In(country.Code).Any() select $"{row.Code}: {country.Code}");
    }

    [Fact]
    public void What_a_term_is_called_in_the_code_is_there()
    {
        var code = string.Join('\n', SourceTree.Under("src/Fotfeste.Domain", "*.cs").Concat(SourceTree.Under("src/Fotfeste.Storage", "*.cs")).Select(f => f.Text));

        Findings.None(from term in Words.All from name in term.InCode from part in name.Replace("\"", "", StringComparison.Ordinal).Split('.', ' ') where !Regex.IsMatch(code, $@"\b{Regex.Escape(part)}\b") select $"{term.Code}: {name}");
    }

    [Fact]
    public async Task The_paper_is_what_the_command_writes()
    {
        var (code, paper, _) = await ProgramRun.OfAsync("glossary", "--markdown");

        Assert.Equal(0, code);
        Assert.True(paper == File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "glossary.md")), "docs/glossary.md is written, not edited: ./fotfeste glossary --markdown > docs/glossary.md");
    }

    [Fact]
    public async Task A_translator_gets_what_is_to_be_checked()
    {
        var (_, all, _) = await ProgramRun.OfAsync("glossary", "--format", "csv");
        var (code, unverified, _) = await ProgramRun.OfAsync("glossary", "--unverified", "--country", "FI", "--format", "csv");

        Assert.Equal(0, code);
        Assert.Equal(Words.All.Count + 1, all.TrimEnd().Split('\n').Length);
        Assert.Contains("arbetstränare", unverified.Split('\n').Single(line => line.StartsWith("7,job-coach,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("easy-read", unverified, StringComparison.Ordinal);
    }
}
