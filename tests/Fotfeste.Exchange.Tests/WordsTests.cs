using System.Text.RegularExpressions;

namespace Fotfeste.Exchange.Tests;

public sealed partial class WordsTests
{
    static IEnumerable<Table> Tables => [.. new CaseloadTables(Kit.Packs).All, PersonRow.Table(Kit.Nothing, new PersonDefaults())];

    static HashSet<string> Expected()
    {
        var problems = SourceTree.Files("*.cs").Where(f => f.Path.StartsWith("src/Fotfeste.Exchange/", StringComparison.Ordinal) || f.Path.StartsWith("src/Fotfeste.Web/Desk/Import/", StringComparison.Ordinal)).SelectMany(f => Code().Matches(f.Text)).Select(m => m.Groups[1].Value).Distinct();
        var packs = new HashSet<(string, string)> { ("organisation", "country"), ("programmes", "method"), ("jobs", "form"), (PersonRow.People, "form") };
        return
        [
            .. problems.SelectMany(code => (string[])[$"import.problem.{code}.says", $"import.problem.{code}.remedy"]),
            .. Tables.Select(t => $"import.table.{t.Name}"),
            .. Tables.SelectMany(t => t.Columns).Select(c => $"import.column.{c.Name}"),
            .. Tables.SelectMany(t => t.Columns.Where(c => !packs.Contains((t.Name, c.Name)))).SelectMany(c => c.Codes ?? []).Select(code => $"import.code.{code}"),
            "import.code.yes", "import.code.no",
        ];
    }

    [Fact]
    public void Every_problem_column_table_and_code_has_words_in_six_languages_and_no_word_is_left_over()
    {
        var expected = Expected();

        Assert.True(expected.Count > 250);
        foreach (var language in PackReader.AllLanguages)
            Assert.Equal(expected.Order(StringComparer.Ordinal), Kit.Texts[language].Keys.Where(k => !k.StartsWith("import.also.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Other_words_for_a_column_belong_to_a_column_of_the_sheet_of_people() =>
        Assert.All(PackReader.AllLanguages.SelectMany(l => Kit.Texts[l].Keys).Where(k => k.StartsWith("import.also.", StringComparison.Ordinal)), k => Assert.Contains(k["import.also.".Length..], SheetMapping.Columns));

    [Fact]
    public void Placeholders_agree_between_the_languages()
    {
        foreach (var (key, text) in Kit.Texts["en"])
            foreach (var language in PackReader.AllLanguages)
                Assert.Equal((key, language, Places(text)), (key, language, Places(Kit.Texts[language][key])));

        static string Places(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_heading_means_two_columns_of_the_same_table()
    {
        foreach (var table in Tables)
        {
            var columns = table.Columns.Select(c => c.Name).ToList();
            var written = from language in PackReader.AllLanguages
                          from column in columns
                          from word in Words(language, column)
                          select (Word: Labels.Loose(word), column);
            Assert.All(written.Distinct().GroupBy(w => w.Word), g => Assert.True(g.Count() == 1, $"{table.Name}: '{g.Key}' means {string.Join(" and ", g.Select(w => w.column))}"));
        }

        static IEnumerable<string> Words(string language, string column) =>
            [column, Kit.Texts[language]["import.column." + column], .. Kit.Texts[language].GetValueOrDefault("import.also." + column, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    [Fact]
    public void No_word_means_two_answers_of_the_same_column()
    {
        foreach (var (table, column) in Tables.SelectMany(t => t.Columns.Select(c => (t, c))))
        {
            var words = from code in column.Codes ?? []
                        from language in PackReader.AllLanguages
                        where Kit.Texts[language].ContainsKey("import.code." + code)
                        select (Word: Labels.Loose(Kit.Texts[language]["import.code." + code]), code);
            Assert.All(words.Distinct().GroupBy(w => w.Word), g => Assert.True(g.Count() == 1, $"{table.Name}.{column.Name}: '{g.Key}' means {string.Join(" and ", g.Select(w => w.code))}"));
        }
    }

    [Fact]
    public void No_two_tables_share_a_name()
    {
        var words = PackReader.AllLanguages.SelectMany(l => Tables.Where(t => t.Name != PersonRow.People).Select(t => (Word: Labels.Loose(Kit.Texts[l]["import.table." + t.Name]), t.Name))).Distinct();

        Assert.All(words.GroupBy(w => w.Word), g => Assert.Single(g));
    }

    [GeneratedRegex("\"import\\.([a-z0-9-]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
