using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Fotfeste.Exchange.Tests;

public sealed class XlsxGuardTests
{
    const string SheetPart = "xl/worksheets/sheet1.xml";

    static void WriteZeros(Stream stream, int mebibytes)
    {
        var blanks = new byte[1 << 20];
        Array.Fill(blanks, (byte)' ');
        for (var i = 0; i < mebibytes; i++) stream.Write(blanks);
    }

    /// <summary>Blanks within the sheet, a thousand times smaller when packed.</summary>
    static byte[] Bomb(int mebibytes)
    {
        var book = new RawBook();
        book.Parts.Remove(SheetPart);
        return book.Bytes(zip =>
        {
            using var entry = zip.CreateEntry(SheetPart, CompressionLevel.SmallestSize).Open();
            entry.Write("<worksheet><sheetData>"u8);
            WriteZeros(entry, mebibytes);
            entry.Write("</sheetData></worksheet>"u8);
        });
    }

    /// <summary>Makes the directory and the header of the part claim that it unpacks to a hundred bytes.</summary>
    static byte[] Lying(byte[] book)
    {
        var name = Encoding.UTF8.GetBytes(SheetPart);
        for (var at = 0; at + 46 + name.Length < book.Length; at++)
        {
            if (book.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && book.AsSpan(at + 46).StartsWith(name)) BinaryPrimitives.WriteUInt32LittleEndian(book.AsSpan(at + 24), 100);
            if (book.AsSpan(at).StartsWith("PK\u0003\u0004"u8) && book.AsSpan(at + 30).StartsWith(name)) BinaryPrimitives.WriteUInt32LittleEndian(book.AsSpan(at + 22), 100);
        }
        return book;
    }

    static string CodeWithin(TimeSpan limit, byte[] book)
    {
        var watch = Stopwatch.StartNew();
        var code = RawBook.RefusedOf(book).Code;
        Assert.True(watch.Elapsed < limit, $"took {watch.Elapsed}");
        return code;
    }

    [Fact]
    public void A_bomb_is_refused_by_what_its_directory_says() => Assert.Equal("import.unpacks-too-big", CodeWithin(TimeSpan.FromSeconds(1), Bomb(200)));

    [Fact]
    public void A_bomb_below_the_size_limit_is_refused_by_its_ratio() => Assert.Equal("import.unpacks-too-big", CodeWithin(TimeSpan.FromSeconds(1), Bomb(20)));

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_unpacked_no_further_than_the_lie()
    {
        var book = Lying(Bomb(200));
        using (var zip = new ZipArchive(new MemoryStream(book))) Assert.Equal(100, zip.GetEntry(SheetPart)!.Length);

        Assert.Equal("import.broken-workbook", CodeWithin(TimeSpan.FromSeconds(1), book));
    }

    [Fact]
    public void Should_a_lie_get_through_the_stream_itself_stops_at_the_ratio()
    {
        using var packed = new MemoryStream(new byte[200_000]) { Position = 20_000 };
        using var few = new GuardedStream(new MemoryStream(new byte[3 << 20]), packed, _ => { }, () => UnreadableFile.Because("b", "import.unpacks-too-big"));
        var buffer = new byte[81920];
        packed.Position = 30_000;
        var before = few.ReadAtLeast(buffer, 1);

        Assert.True(before > 0);
        Assert.Throws<UnreadableFile>(() => { while (few.Read(buffer) > 0) { } });
        Assert.InRange(few.Position, 1_000_000, 1_300_000);

        packed.Position = 20_000;
        using var enough = new GuardedStream(new MemoryStream(new byte[3 << 20]), packed, _ => { }, () => UnreadableFile.Because("b", "import.unpacks-too-big"));
        packed.Position = 100_000;
        while (enough.Read(buffer) > 0) { }
        Assert.Equal(3 << 20, enough.Position);
    }

    [Fact]
    public void More_than_a_thousand_parts_are_refused()
    {
        var book = new RawBook().Bytes(zip =>
        {
            for (var i = 0; i < 1000; i++) zip.CreateEntry($"xl/media/{i}.png");
        });

        Assert.Equal("import.too-many-entries", RawBook.RefusedOf(book).Code);
    }

    [Fact]
    public void A_huge_directory_is_refused_before_it_is_read()
    {
        var book = new RawBook().Bytes(zip =>
        {
            for (var i = 0; i < 60_000; i++) zip.CreateEntry($"a/{i}");
        });

        Assert.Equal("import.too-many-entries", CodeWithin(TimeSpan.FromSeconds(1), book));
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "x", "import.macros")]
    [InlineData("xl/embeddings/oleObject1.bin", "x", "import.macros")]
    [InlineData("xl/macrosheets/sheet1.xml", "<x/>", "import.macros")]
    [InlineData("xl/externalLinks/externalLink1.xml", "<x/>", "import.external-links")]
    [InlineData("xl/connections.xml", "<x/>", "import.external-links")]
    [InlineData("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"r\" Type=\"t/attachedTemplate\" Target=\"http://evil.example/x\" TargetMode=\"External\"/></Relationships>", "import.external-links")]
    public void What_acts_or_fetches_is_refused(string part, string content, string code) => Assert.Equal(code, new RawBook().With(part, content).Refused().Code);

    [Fact]
    public void A_book_that_declares_macros_is_refused_whatever_its_name() => Assert.Equal("import.macros", new RawBook()
        .With("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>").Refused().Code);

    [Fact]
    public void The_link_that_Excel_makes_of_an_email_address_does_no_harm() => Assert.Single(new RawBook()
        .With("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/relationships/hyperlink\" Target=\"mailto:kari@example.no\" TargetMode=\"External\"/></Relationships>").Rows());

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    public void Entities_are_refused_in_every_part(string dtd)
    {
        foreach (var part in (string[])[SheetPart, "xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
        {
            var book = new RawBook();

            Assert.Equal("import.entities", book.With(part, dtd + book.Parts[part]).Refused().Code);
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook><sheets>", "import.broken-workbook")]
    [InlineData(SheetPart, "<worksheet><sheetData><row>", "import.broken-workbook")]
    [InlineData("xl/_rels/workbook.xml.rels", "no xml", "import.broken-workbook")]
    [InlineData("[Content_Types].xml", "<Types/>", "import.not-a-spreadsheet")]
    public void A_damaged_book_is_refused_in_words(string part, string content, string code) => Assert.Equal(code, new RawBook().With(part, content).Refused().Code);

    [Fact]
    public void Half_a_zip_is_a_damaged_book() => Assert.Equal("import.broken-workbook", RawBook.RefusedOf(new RawBook().Bytes()[..200]).Code);

    [Fact]
    public void A_zip_of_something_else_is_no_spreadsheet()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create)) zip.CreateEntry("nested.zip");

        Assert.Equal("import.not-a-spreadsheet", RawBook.RefusedOf(stream.ToArray()).Code);
    }

    [Fact]
    public void The_old_format_and_a_locked_book_are_named_as_what_they_are() =>
        Assert.Equal("import.old-or-locked-workbook", RawBook.RefusedOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Code);
}
