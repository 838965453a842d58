using System.IO.Compression;
using System.Text;

namespace Fotfeste.Exchange.Tests;

/// <summary>A workbook put together part by part, so that a test may put in what no spreadsheet would.</summary>
sealed class RawBook
{
    const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    public Dictionary<string, string> Parts { get; } = new()
    {
        ["[Content_Types].xml"] = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
        ["xl/workbook.xml"] = $"<workbook {Main} xmlns:r=\"r\"><sheets><sheet name=\"units\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ["xl/worksheets/sheet1.xml"] = Sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c></row>"),
    };

    public static string Sheet(string rows) => $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>";

    public RawBook With(string part, string content)
    {
        Parts[part] = content;
        return this;
    }

    public byte[] Bytes(Action<ZipArchive>? more = null)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in Parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
            more?.Invoke(zip);
        }
        return stream.ToArray();
    }

    public List<Row> Rows() => RowsOf(Bytes());

    public Problem Refused() => RefusedOf(Bytes());

    public static List<Row> RowsOf(byte[] book) => [.. SpreadsheetFile.Of("b.xlsx", book).Sheets().SelectMany(s => s.Rows)];

    public static Problem RefusedOf(byte[] book) => Assert.Throws<UnreadableFile>(() => RowsOf(book)).Problem;
}
