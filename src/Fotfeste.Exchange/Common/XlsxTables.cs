using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using XmlCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using XmlColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using XmlRow = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace Fotfeste.Exchange;

/// <summary>Writes a workbook row by row: headings in bold and held in view, days and numbers typed, texts that look like formulas made harmless.</summary>
public static class XlsxTables
{
    const uint Plain = 0, Bold = 1, Day = 2, Written = 3;

    public static byte[] Write(IEnumerable<XlsxSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            List<Book> entries = [];
            foreach (var sheet in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                WriteSheet(part, sheet);
                entries.Add(new Book { Name = sheet.SafeName, SheetId = (uint)entries.Count + 1, Id = book.GetIdOfPart(part) });
            }
            book.Workbook = new Workbook(new Sheets(entries));
        }
        return stream.ToArray();
    }

    static void WriteSheet(WorksheetPart part, XlsxSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Headings.Select((h, at) => new XmlColumn { Min = (uint)at + 1, Max = (uint)at + 1, Width = Math.Clamp(h.Length + 4, 12, 40), CustomWidth = true, Style = Written })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, sheet.Headings, Bold);
        var row = 1u;
        foreach (var cells in sheet.Rows) WriteRow(writer, ++row, cells, Plain);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteRow(OpenXmlWriter writer, uint number, IReadOnlyList<object?> cells, uint textStyle)
    {
        writer.WriteStartElement(new XmlRow { RowIndex = number });
        foreach (var (at, cell) in cells.Index())
            if (cell is not null and not "") writer.WriteElement(CellOf(cell, $"{ColumnLetters.Of(at)}{number.ToString(CultureInfo.InvariantCulture)}", textStyle));
        writer.WriteEndElement();
    }

    static XmlCell CellOf(object cell, string address, uint textStyle) => cell switch
    {
        string text => new XmlCell(new InlineString(new Text(Escaped(Storable(Neutral.Make(text)))) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = address, DataType = CellValues.InlineString, StyleIndex = textStyle },
        DateOnly day when day >= new DateOnly(1900, 3, 1) => new XmlCell(new CellValue(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber)) { CellReference = address, StyleIndex = Day },
        DateOnly day => new XmlCell(new InlineString(new Text(DayText.Written(day)))) { CellReference = address, DataType = CellValues.InlineString },
        bool yes => new XmlCell(new CellValue(yes ? "1" : "0")) { CellReference = address, DataType = CellValues.Boolean },
        int whole => new XmlCell(new CellValue(whole)) { CellReference = address },
        decimal number => new XmlCell(new CellValue(number)) { CellReference = address },
        _ => throw new ArgumentException(cell.GetType().Name, nameof(cell)),
    };

    /// <summary>XML has no place for most control characters, nor for half an emoji.</summary>
    static string Storable(string text) => text.All(IsPlain) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or '\r' or >= 32 and not (0xFFFE or 0xFFFF)));

    /// <summary>XML would turn a carriage return into nothing; the format has its own way to write it, and to write that way itself.</summary>
    static string Escaped(string text) => text.Contains('\r', StringComparison.Ordinal) || text.Contains("_x", StringComparison.Ordinal)
        ? text.Replace("_x", "_x005F_x", StringComparison.Ordinal).Replace("\r", "_x000D_", StringComparison.Ordinal)
        : text;

    static bool IsPlain(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');

    /// <summary>Columns are of the text format, so that what is typed there (a phone number, a day) stays as it was typed.</summary>
    static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true }));
}
