namespace Fotfeste.Exchange.Tests;

public sealed class XlsxTests
{
    const string Styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"[$-414]d. mmmm yyyy\"/><numFmt numFmtId=\"166\" formatCode=\"0.00&quot; dager&quot;\"/></numFmts>" +
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

    static RawBook Book(string rows) => new RawBook().With("xl/styles.xml", Styles).With("xl/worksheets/sheet1.xml", RawBook.Sheet(rows));

    static Cell Only(string cell) => Book($"<row r=\"1\">{cell}</row>").Rows().Single().Cells.Single();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_number_shown_as_a_day_is_that_day(int style) => Assert.Equal(new DateOnly(2026, 3, 16), Only($"<c r=\"A1\" s=\"{style}\"><v>46097</v></c>").Day);

    [Fact]
    public void A_time_of_day_belongs_to_its_day() => Assert.Equal(new DateOnly(2026, 3, 16), Only("<c r=\"A1\" s=\"1\"><v>46097.604166666664</v></c>").Day);

    [Fact]
    public void A_number_with_days_in_its_format_text_stays_a_number() => Assert.Equal(3.5m, Only("<c r=\"A1\" s=\"4\"><v>3.5</v></c>").Number);

    [Fact]
    public void The_old_Mac_counts_from_1904()
    {
        var book = Book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44635</v></c></row>");
        book.With("xl/workbook.xml", book.Parts["xl/workbook.xml"].Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));

        Assert.Equal(new DateOnly(2026, 3, 16), book.Rows().Single().Cells.Single().Day);
    }

    [Theory]
    [InlineData("<c r=\"A1\"><v>37.5</v></c>", "37.5")]
    [InlineData("<c r=\"A1\"><v>0.1</v></c>", "0.1")]
    [InlineData("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"A1\"><v>4.791234567E9</v></c>", "4791234567")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>0.8</v></c>", "80")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "1")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>A2</f><v>Åse</v></c>", "Åse")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Å</t></r><r><t xml:space=\"preserve\">se </t></r><rPh><t>no</t></rPh></is></c>", "Åse ")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x0000_</t></is></c>", "a\rb_x0000_")]
    public void A_cell_says_what_it_shows(string cell, string text) => Assert.Equal(text, Only(cell).Text);

    [Theory]
    [InlineData("<c r=\"A1\" t=\"e\"><f>VLOOKUP(1)</f><v>#N/A</v></c>", "import.formula-error")]
    [InlineData("<c r=\"A1\"><f>1+1</f></c>", "import.formula-without-value")]
    public void A_formula_without_a_good_answer_is_a_fault(string cell, string fault) => Assert.Equal(fault, Only(cell).Fault);

    [Fact]
    public void Shared_texts_are_found_also_behind_reading_aids()
    {
        var book = Book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>").With("xl/sharedStrings.xml", "<sst><si><t>no</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t>yes</t></si></sst>");

        Assert.Equal("yes", book.Rows().Single().Cells.Single().Text);
    }

    [Fact]
    public void Rows_and_columns_keep_their_places()
    {
        var row = Book("<row r=\"1\"/><row r=\"7\"><c r=\"C7\"><v>1</v></c></row>").Rows().Single();

        Assert.Equal(7, row.Number);
        Assert.Equal(["", "", "1"], row.Cells.Select(c => c.Text));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        object?[] cells = ["=1+1", "Å\r\nse\t\"x\" _x000D_ 👩‍🔧", new DateOnly(2026, 3, 16), 37.25m, -5, true, null, "+47 22 33 44 55", "'quoted"];

        var book = XlsxTables.Write([new XlsxSheet("Ansatte/år: [1]", ["a", "b", "c", "d", "e", "f", "g", "h", "i"], [cells])]);
        var sheet = SpreadsheetFile.Of("b.xlsx", book).Sheets().Select(s => (s.Name, Rows: s.Rows.ToList())).Single();
        var read = sheet.Rows[1].Cells;

        Assert.Equal("Ansatteår 1", sheet.Name);
        Assert.Equal([cells[0], cells[1], "2026-03-16", "37.25", "-5", "1", "", cells[7], cells[8]], read.Select(c => (object?)c.Text));
        Assert.Equal(new DateOnly(2026, 3, 16), read[2].Day);
        Assert.Equal(-5m, read[4].Number);
    }

    [Fact]
    public void A_formula_is_stored_as_harmless_text()
    {
        var book = XlsxTables.Write([new XlsxSheet("a", ["a"], [["=cmd|' /C calc'!A0"]])]);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(book));
        using var reader = new StreamReader(zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Open());
        var xml = reader.ReadToEnd();

        Assert.Contains(">'=cmd", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_table_is_quoted_where_it_must_be()
    {
        var text = System.Text.Encoding.UTF8.GetString(new CsvTable(';', DecimalComma: true, "ja", "nei").Write(["a", "b"], [["x;y", 1.5m], ["=1", -2], ["say \"hi\"\nthere", true], [null, new DateOnly(2026, 3, 16)]]));

        Assert.Equal("\uFEFFa;b\r\n\"x;y\";1,5\r\n\"'=1\";-2\r\n\"say \"\"hi\"\"\nthere\";ja\r\n;2026-03-16\r\n", text);
    }
}
