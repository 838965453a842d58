namespace Fotfeste.Exchange.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("2026-03-16")]
    [InlineData("2026-3-16")]
    [InlineData("16.3.2026")]
    [InlineData("16.03.2026")]
    [InlineData("16. 3. 2026")]
    [InlineData("16/3/2026")]
    [InlineData("16-03-2026")]
    [InlineData(" 2026-03-16 00:00 ")]
    [InlineData("2026-03-16 00:00:00")]
    [InlineData("2026-03-16T09:30:00Z")]
    [InlineData("16.03.2026 14.45")]
    public void A_day_is_read_as_the_Nordic_countries_write_it(string text)
    {
        Assert.Null(DayText.Read(text, out var day));
        Assert.Equal(new DateOnly(2026, 3, 16), day);
    }

    [Theory]
    [InlineData("16.3.26", "import.two-digit-year")]
    [InlineData("16/03/26", "import.two-digit-year")]
    [InlineData("3/16/2026", "import.not-a-day")]
    [InlineData("29.2.2026", "import.not-a-day")]
    [InlineData("31.4.2026", "import.not-a-day")]
    [InlineData("2026-13-01", "import.not-a-day")]
    [InlineData("0026-03-16", "import.not-a-day")]
    [InlineData("16.3-2026", "import.not-a-day")]
    [InlineData("46097", "import.not-a-day")]
    [InlineData("20260316", "import.not-a-day")]
    [InlineData("mars 2026", "import.not-a-day")]
    [InlineData("2026-03-16 25:00", "import.not-a-day")]
    public void What_is_no_sure_day_is_not_guessed(string text, string code) => Assert.Equal(code, DayText.Read(text, out _));

    [Theory]
    [InlineData("37,5", 37.5)]
    [InlineData("37.5", 37.5)]
    [InlineData("37", 37)]
    [InlineData("-2,25", -2.25)]
    [InlineData("\u22122", -2)]
    [InlineData("0,125", 0.125)]
    [InlineData("1000", 1000)]
    public void A_number_may_have_a_comma_or_a_point(string text, double expected)
    {
        Assert.Null(NumberText.Read(text, out var number));
        Assert.Equal((decimal)expected, number);
    }

    [Theory]
    [InlineData("1.000", "import.ambiguous-number")]
    [InlineData("12,500", "import.ambiguous-number")]
    [InlineData("1.000,5", "import.not-a-number")]
    [InlineData("1 000", "import.not-a-number")]
    [InlineData("ca 20", "import.not-a-number")]
    [InlineData("1e3", "import.not-a-number")]
    [InlineData("٣", "import.not-a-number")]
    [InlineData("NaN", "import.not-a-number")]
    public void What_is_no_sure_number_is_not_guessed(string text, string code) => Assert.Equal(code, NumberText.Read(text, out _));

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("Þór")]
    [InlineData("Øåäö Çalışkan")]
    [InlineData("Ánneš Čáhppesguolli ŋŧŽ")]
    [InlineData("Mari 👩‍🔧")]
    [InlineData("Ø")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{7*7}} '; drop table %00 ../../")]
    public void A_name_is_kept_as_it_is(string name) => Assert.Equal(name, NameText.Name($"  {name}\u00A0 "));

    [Fact]
    public void A_decomposed_name_and_a_composed_one_are_the_same_name() => Assert.Equal("Åse Sørøy Märta", NameText.Name("A\u030Ase Sørøy Ma\u0308rta"));

    [Theory]
    [InlineData("   ")]
    [InlineData("\u200B\u00A0\uFEFF")]
    public void A_name_that_nobody_sees_is_none(string name) => Assert.Equal("", NameText.Name(name));

    [Fact]
    public void A_reference_has_nothing_invisible_in_it() => Assert.Equal("S 17", NameText.Reference("\uFEFF S\u200B\u00A0 17\u00AD\u202E "));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+47 22 33 44 55")]
    [InlineData("-5 grader ute")]
    [InlineData("@kari")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("＝cmd")]
    [InlineData(" =1")]
    [InlineData("\"=1")]
    [InlineData("'=1")]
    [InlineData("''-")]
    public void A_formula_sign_is_made_harmless_and_comes_back_as_it_was(string text)
    {
        Assert.Equal("'" + text, Neutral.Make(text));
        Assert.Equal(text, Neutral.Undo(Neutral.Make(text)));
    }

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("'")]
    [InlineData("")]
    [InlineData("5-6")]
    [InlineData("kari@example.no")]
    public void Other_texts_are_left_alone(string text)
    {
        Assert.Equal(text, Neutral.Make(text));
        Assert.Equal(text, Neutral.Undo(text));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_letters(int index, string letters)
    {
        Assert.Equal(letters, ColumnLetters.Of(index));
        Assert.Equal(index, ColumnLetters.IndexOf(letters + "12"));
    }
}
