using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Fotfeste.Exchange;

/// <summary>Which cell styles of a workbook show a number as a day or as a percentage.</summary>
sealed partial class XlsxStyles(IReadOnlyList<string> formats, bool counts1904)
{
    public static XlsxStyles Read(XlsxPackage package, bool counts1904)
    {
        Dictionary<int, string> own = [];
        List<string> formats = [];
        using var xml = package.Xml("xl/styles.xml");
        var inCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id) own[id] = xml.GetAttribute("formatCode") ?? "";
            if (inCells && xml.LocalName == "xf") formats.Add(Number(xml, "numFmtId") is { } format ? own.GetValueOrDefault(format, BuiltIn(format)) : "");
        }
        return new(formats, counts1904);
    }

    public bool IsDay(int style) => style >= 0 && style < formats.Count && Literals().Replace(formats[style], "") is var format && format.AsSpan().IndexOfAny("dDyY") >= 0;

    public bool IsPercent(int style) => style >= 0 && style < formats.Count && Literals().Replace(formats[style], "").Contains('%', StringComparison.Ordinal);

    /// <summary>Serial number 1 is the first day of 1900 (or 1904 on old Macs); Excel believes in a 29 February 1900. Null outside 1900 to 2100.</summary>
    public DateOnly? DayOf(decimal serial)
    {
        if (serial is < 1 or > 80_000) return null;
        var whole = (int)decimal.Floor(serial);
        if (counts1904) return new DateOnly(1904, 1, 1).AddDays(whole);
        return whole == 60 ? null : new DateOnly(1899, 12, 31).AddDays(whole > 60 ? whole - 1 : whole);
    }

    static string BuiltIn(int id) => id switch
    {
        9 or 10 => "0%",
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy-mm-dd",
        _ => "",
    };

    static int? Number(XmlReader xml, string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.")]
    private static partial Regex Literals();
}
