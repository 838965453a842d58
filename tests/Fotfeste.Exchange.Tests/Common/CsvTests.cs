using System.Text;

namespace Fotfeste.Exchange.Tests;

public sealed class CsvTests
{
    const string Text = "reference;name\r\np1;Åse Ærlig-Øst\r\np2;Þór Jökulsson\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16", "utf-16-mark", "utf-16BE", "utf-16BE-mark", "windows-1252"];

    static byte[] Encoded(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name.Replace("-mark", "", StringComparison.Ordinal));
        return name.EndsWith("-mark", StringComparison.Ordinal) ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }

    static List<Row> Rows(byte[] content) => [.. SpreadsheetFile.Of("p.csv", content).Sheets().Single().Rows];

    static List<Row> Rows(string text) => Rows(Encoding.UTF8.GetBytes(text));

    static Problem Refused(string text) => Assert.Throws<UnreadableFile>(() => Rows(text)).Problem;

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_letters(string encoding)
    {
        var rows = Rows(Encoded(encoding, Text));

        Assert.Equal("reference", rows[0].Cells[0].Text);
        Assert.Equal("Åse Ærlig-Øst", rows[1].Cells[1].Text);
        Assert.Equal("Þór Jökulsson", rows[2].Cells[1].Text);
    }

    [Fact]
    public void The_euro_sign_of_windows_1252_is_read() => Assert.Equal("€", Rows([0x61, 0x0A, 0x80])[1].Cells[0].Text);

    [Fact]
    public void Two_encodings_in_one_file_are_refused_and_not_guessed()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("navn\nÅse Øst\nÆrlig\n"), 0xE5, 0x73, 0x65];

        Assert.Equal("import.mixed-encoding", Assert.Throws<UnreadableFile>(() => Rows(content)).Problem.Code);
    }

    [Fact]
    public void A_picture_is_no_spreadsheet() =>
        Assert.Equal("import.not-a-spreadsheet", Assert.Throws<UnreadableFile>(() => Rows([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48])).Problem.Code);

    [Theory]
    [InlineData("a;b;c\n1,5;2;3")]
    [InlineData("a,b,c\n\"1,5\",2,3")]
    [InlineData("a\tb\tc\n1,5\t2\t3")]
    [InlineData("sep=;\na;b;c\n1,5;2;3")]
    [InlineData("\"a;x,y\",b,c\n\"1,5\",2,3")]
    public void Every_delimiter_is_found(string text)
    {
        var last = Rows(text)[^1];

        Assert.Equal(["1,5", "2", "3"], last.Cells.Select(c => c.Text));
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_numbers_them()
    {
        var rows = Rows("a;b\r\n1;\"line one\r\nline \"\"two\"\"\"\r\n\r\n;\r\n2;last");

        Assert.Equal([1, 2, 5], rows.Select(r => r.Number));
        Assert.Equal("line one\r\nline \"two\"", rows[1].Cells[1].Text);
    }

    [Theory]
    [InlineData("a;b\r1;2\r")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a;b\r\n1;2")]
    public void Every_line_ending_ends_a_line(string text) => Assert.Equal([1, 2], Rows(text).Select(r => r.Number));

    [Fact]
    public void A_quotation_mark_within_a_plain_cell_is_kept() => Assert.Equal("rør 5\" x 2", Rows("a;b\nrør 5\" x 2;x")[1].Cells[0].Text);

    [Fact]
    public void A_quotation_mark_that_never_closes_is_refused_where_it_opened()
    {
        var problem = Refused("a;b\n1;2\n3;\"never closed\n4;5\n6;7");

        Assert.Equal(("import.quote-not-closed", 3, "B"), (problem.Code, problem.Row, problem.Column));
    }

    [Fact]
    public void Text_after_a_closing_mark_is_refused() => Assert.Equal("import.text-after-quote", Refused("a;b\n\"x\"y;2").Code);

    [Fact]
    public void A_cell_may_have_32000_characters_and_not_one_more()
    {
        var fits = Rows("a;b\n1;" + new string('x', 32_000));

        Assert.Equal(32_000, fits[1].Cells[1].Text.Length);
        Assert.Equal(("import.cell-too-long", 2, "B"), Refused("a;b\n1;" + new string('x', 32_001)) is var p ? (p.Code, p.Row, p.Column) : default);
        Assert.Equal("import.cell-too-long", Refused("a;b\n1;\"" + new string('x', 32_001) + "\"").Code);
    }

    [Fact]
    public void More_than_a_million_rows_are_refused() => Assert.Equal("import.too-many-rows", Refused(string.Concat(Enumerable.Repeat("a\n", 1_000_001))).Code);

    [Fact]
    public void A_file_of_more_than_50_MiB_is_refused_without_reading_it_to_its_end()
    {
        var stream = new Endless();

        var refused = Assert.Throws<UnreadableFile>(() => new SpreadsheetFile("big.csv", () => stream).Sheets());

        Assert.Equal("import.file-too-big", refused.Problem.Code);
        Assert.InRange(stream.Given, 50 << 20, 51 << 20);
    }

    [Fact]
    public void A_file_name_cannot_disguise_itself() => Assert.Equal("lacsvexe.csv", SpreadsheetFile.Of("../../C:\\x\\la\u202Ecsv\0exe.csv", []).ShownName);

    sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'x', offset, count);
            Given += count;
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
