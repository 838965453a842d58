using System.Globalization;
using System.Xml;

namespace Fotfeste.Exchange;

/// <summary>The rows of one sheet, as they stream out of the workbook.</summary>
sealed class XlsxRows(XlsxPackage package, string file, string part, XlsxStyles styles, IReadOnlyList<string> texts)
{
    public IEnumerable<Row> All()
    {
        using var xml = package.Xml(part) ?? throw new InvalidDataException(part);
        var number = 0;
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
            if (number > Limits.Rows) throw Broken("import.too-many-rows", number, 0, "1000000");
            yield return new Row(number, Cells(xml, number));
        }
    }

    List<Cell> Cells(XmlReader xml, int row)
    {
        List<Cell> cells = [];
        if (xml.IsEmptyElement) return cells;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = xml.GetAttribute("r") is { Length: > 0 } address ? ColumnLetters.IndexOf(address) : cells.Count;
            if (column < cells.Count) throw new InvalidDataException("cells out of order");
            if (column >= Limits.Columns) throw Broken("import.too-many-columns", row, column, "1000");
            while (cells.Count < column) cells.Add(new(""));
            var cell = CellAt(xml);
            if (cell.Text.Length > Limits.CellLength) throw Broken("import.cell-too-long", row, column, "32000");
            cells.Add(cell);
        }
        return cells;
    }

    Cell CellAt(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 0;
        if (xml.IsEmptyElement) return new("");
        string? value = null, inline = null;
        var (isFormula, depth) = (false, xml.Depth);
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" }) value = xml.ReadElementContentAsString();
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                inline = XlsxBook.TextWithin(xml);
                xml.Read();
            }
            else
            {
                isFormula |= xml.LocalName == "f";
                xml.Skip();
            }
        }
        if (isFormula && value is null && inline is null) return new("", Fault: "import.formula-without-value");
        return Read(type, style, inline ?? value ?? "");
    }

    Cell Read(string type, int style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? new(Neutral.Undo(texts[at])) : throw new InvalidDataException("shared text"),
        "e" => new(value, Fault: "import.formula-error"),
        "n" when value.Length > 0 => Typed(style, value),
        _ => new(Neutral.Undo(value)),
    };

    Cell Typed(int style, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new(value);
        if (styles.IsDay(style)) return styles.DayOf(number) is { } day ? new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Day: day) : new(value);
        if (styles.IsPercent(style)) number *= 100;
        number = Math.Round(number, 10);
        return new(number.ToString("0.##########", CultureInfo.InvariantCulture), Number: number);
    }

    UnreadableFile Broken(string code, int row, int column, string expected) => new(new Problem(file, row, ColumnLetters.Of(column), null, code, expected));
}
