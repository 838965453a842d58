using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Fotfeste.Exchange;

/// <summary>Reads the values of a workbook as a stream, by the local names of its elements so that both editions of the format are understood. Not through OpenXmlReader: the guards must act while a part unpacks.</summary>
static partial class XlsxBook
{
    public static IEnumerable<Sheet> Sheets(string file, byte[] content)
    {
        using var package = new XlsxPackage(file, content);
        var (sheets, styles, texts) = Opened(package);
        foreach (var (name, part) in sheets) yield return new Sheet($"{file}:{name}", name, Guarded(package, new XlsxRows(package, $"{file}:{name}", part, styles, texts).All()));
    }

    static (List<(string Name, string Part)> Sheets, XlsxStyles Styles, IReadOnlyList<string> Texts) Opened(XlsxPackage package)
    {
        try
        {
            CheckTypes(package);
            CheckLinks(package);
            var targets = Relationships(package, "xl/_rels/workbook.xml.rels").ToDictionary(r => r.Id, r => PartOf(r.Target));
            var (sheets, counts1904) = Workbook(package, targets);
            return (sheets, XlsxStyles.Read(package, counts1904), SharedTexts(package));
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or ArgumentException or IOException)
        {
            throw package.Refusal(error);
        }
    }

    /// <summary>An iterator cannot both yield and catch, so each step is taken by hand.</summary>
    static IEnumerable<Row> Guarded(XlsxPackage package, IEnumerable<Row> rows)
    {
        using var each = rows.GetEnumerator();
        while (true)
        {
            try
            {
                if (!each.MoveNext()) yield break;
            }
            catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
            {
                throw package.Refusal(error);
            }
            if (!each.Current.IsEmpty) yield return each.Current;
        }
    }

    static void CheckTypes(XlsxPackage package)
    {
        using var xml = package.Xml("[Content_Types].xml")!;
        var isBook = false;
        while (xml.Read())
        {
            var type = xml.GetAttribute("ContentType") ?? "";
            package.Refuse(type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase), "import.macros");
            isBook |= type.Contains("spreadsheetml.sheet.main", StringComparison.Ordinal) || type.Contains("spreadsheetml.template.main", StringComparison.Ordinal);
        }
        package.Refuse(!isBook, "import.not-a-spreadsheet");
    }

    /// <summary>A link in a cell (Excel makes one of every e-mail address) is text to us and never followed; every other way out of the book is refused.</summary>
    static void CheckLinks(XlsxPackage package)
    {
        foreach (var part in package.Parts.Where(p => p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            package.Refuse(Relationships(package, part).Any(r => r.IsExternal && !r.Type.EndsWith("/hyperlink", StringComparison.Ordinal)), "import.external-links");
    }

    static List<(string Id, string Target, string Type, bool IsExternal)> Relationships(XlsxPackage package, string part)
    {
        List<(string, string, string, bool)> found = [];
        using var xml = package.Xml(part) ?? throw new InvalidDataException(part);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                found.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Target") ?? "", xml.GetAttribute("Type") ?? "", xml.GetAttribute("TargetMode") == "External"));
        return found;
    }

    static string PartOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    static (List<(string Name, string Part)> Sheets, bool Counts1904) Workbook(XlsxPackage package, Dictionary<string, string> targets)
    {
        List<(string, string)> sheets = [];
        var counts1904 = false;
        using var xml = package.Xml("xl/workbook.xml") ?? throw new InvalidDataException("xl/workbook.xml");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") counts1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && targets.TryGetValue(RelationshipId(xml), out var part)) sheets.Add((xml.GetAttribute("name") ?? "", part));
        }
        return (sheets, counts1904);
    }

    static string RelationshipId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute()) if (xml.LocalName == "id" && xml.Prefix.Length > 0) id = xml.Value;
        xml.MoveToElement();
        return id;
    }

    static List<string> SharedTexts(XlsxPackage package)
    {
        List<string> texts = [];
        using var xml = package.Xml("xl/sharedStrings.xml");
        while (xml?.Read() == true)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            package.Refuse(texts.Count >= Limits.Rows, "import.unpacks-too-big", "100");
            texts.Add(TextWithin(xml));
        }
        return texts;
    }

    /// <summary>All runs of text within the element that the reader stands on, without the reading aids of Japanese books.</summary>
    internal static string TextWithin(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") PassOver(xml);
            else if (xml.LocalName == "t") text.Append(Runs(xml));
        }
        return Unescaped(text.ToString());
    }

    static void PassOver(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement) while (xml.Read() && xml.Depth > depth) { }
    }

    static string Runs(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        while (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        return text.ToString();
    }

    /// <summary>Excel writes a carriage return as <c>_x000D_</c>.</summary>
    static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Escapes().Replace(text, m => (char)Convert.ToInt32(m.Groups[1].Value, 16) is var c && c != '\0' && !char.IsSurrogate(c) ? c.ToString() : m.Value);

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();
}
