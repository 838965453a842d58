using System.Text.Json;

namespace Fotfeste.Web.Tests;

public sealed class CountryCommandTests
{
    static async Task<(int Code, string[] Lines, string Remarks)> Run(string input, params string[] words)
    {
        var (code, result, remarks) = await ProgramRun.FedAsync(input, words);
        return (code, result.Split('\n', StringSplitOptions.RemoveEmptyEntries), remarks);
    }

    [Theory]
    [InlineData("SE", "se-personnummer")]
    [InlineData("NO", "no-fnr")]
    [InlineData("FI", "fi-hetu")]
    public async Task Every_official_test_number_comes_out_as_it_should(string country, string scheme)
    {
        var vectors = Oracle.Rows("ids/vectors.csv").Where(v => v[0] == scheme).ToList();

        var (code, lines, _) = await Run(string.Join('\n', vectors.Select(v => v[1])), "id", "check", "--country", country, "--format", "csv");

        Assert.Equal((0, "value,valid,kind"), (code, lines[0]));
        Assert.Equal(vectors.Select(v => $"{v[1]},{v[2]}"), lines.Skip(1).Select(line => line[..line.LastIndexOf(',')]));
        Findings.None(vectors.Zip(lines.Skip(1)).Where(p => p.First[3].Length > 0 && !p.Second.EndsWith("," + p.First[3], StringComparison.Ordinal)).Select(p => p.Second));
    }

    [Fact]
    public async Task Numbers_of_organisations_are_asked_for_by_name()
    {
        var (_, lines, _) = await Run("857209-0606\r\n\r\n  8572090607  \nSix\n", "id", "check", "--country", "se", "--organisation", "--format", "csv");

        Assert.Equal(["value,valid,kind", "857209-0606,true,orgnr", "8572090607,false,orgnr", "Six,false,unknown"], lines);
    }

    [Fact]
    public async Task What_no_rule_can_check_is_true_and_remarked_on_without_its_value()
    {
        var number = Enumerable.Range(0, 10).Select(last => $"010190123{last}").First(n => NationalNumber.Read(n, [NumberScheme.Find("dk-cpr")!], new(2026, 11, 22)).Verdict == NumberVerdict.Doubtful);

        var (code, lines, remarks) = await Run(number, "id", "check", "--country", "DK", "--format", "csv");

        Assert.Equal((0, $"{number},true,cpr-no-modulus"), (code, lines[1]));
        Assert.StartsWith("1 of 1 ", remarks, StringComparison.Ordinal);
        Assert.DoesNotContain(number, remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_valid_is_a_truth()
    {
        var norwegian = Oracle.Rows("ids/vectors.csv").Where(v => v[0] == "no-fnr").ToList();

        var (_, lines, _) = await Run($"{norwegian.First(v => v[2] == "true")[1]}\n{norwegian.First(v => v[2] == "false")[1]}", "id", "check", "--country", "NO", "--format", "json");

        Assert.Equal([true, false], JsonDocument.Parse(string.Concat(lines)).RootElement.EnumerateArray().Select(row => row.GetProperty("valid").GetBoolean()));
    }

    [Fact]
    public async Task Holidays_of_a_year_that_no_table_holds()
    {
        var (code, lines, _) = await Run("", "holidays", "--country", "NO", "--year", "2031", "--format", "csv");

        Assert.Equal((0, "date,code,name,type"), (code, lines[0]));
        Assert.Contains("2031-04-13,easter-day,Første påskedag,public", lines);
        Assert.Contains("2031-12-24,christmas-eve,Julaften,bank", lines);
        Assert.Equal(lines.Skip(1).Order(StringComparer.Ordinal), lines.Skip(1));
    }

    [Fact]
    public async Task Names_of_holidays_come_in_the_language_that_was_asked_for()
    {
        var (_, lines, _) = await Run("", "holidays", "--country", "DK", "--year", "2023", "--language", "en", "--format", "csv");

        Assert.Contains("2023-05-05,great-prayer-day,Great Prayer Day,public", lines);
    }

    [Theory]
    [InlineData("id", "check"), InlineData("holidays")]
    public async Task They_explain_themselves_and_ask_for_no_store(params string[] command)
    {
        var (code, lines, remarks) = await Run("", [.. command, "--help"]);

        Assert.Equal((0, ""), (code, remarks));
        Assert.Contains(lines, line => line.StartsWith($"  fotfeste {string.Join(' ', command)} --country", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("--store", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--country is missing", "holidays", "--year", "2031")]
    [InlineData("--country is one of DK, FI, IS, NO, SE", "holidays", "--country", "ZZ", "--year", "2031")]
    [InlineData("--year is missing", "holidays", "--country", "NO")]
    [InlineData("--year is a year from 1900 to 2199", "holidays", "--country", "NO", "--year", "31")]
    [InlineData("--year is a year from 1900 to 2199", "holidays", "--country", "NO", "--year", "-2031")]
    [InlineData("--language is one of nb, sv, da, fi, is, en", "holidays", "--country", "NO", "--year", "2031", "--language", "de")]
    [InlineData("--country is one of DK, FI, IS, NO, SE", "id", "check", "--country", "Sweden")]
    [InlineData("do not know id alone, only id check", "id")]
    public async Task What_is_not_understood_ends_with_2(string line, params string[] words)
    {
        var (code, lines, remarks) = await Run("", words);

        Assert.Equal((2, 0), (code, lines.Length));
        Assert.Contains(line, remarks, StringComparison.Ordinal);
    }
}
