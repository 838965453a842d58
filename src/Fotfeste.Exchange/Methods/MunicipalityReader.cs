using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>Reads the municipalities of one country: a CSV file with the columns <c>code,name,region_code,region_name,lat,lon,method</c>.</summary>
public static class MunicipalityReader
{
    static readonly string[] columns = ["code", "name", "region_code", "region_name", "lat", "lon", "method"];

    /// <param name="file">Its name, for the errors.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="BrokenPack">Every fault of the file, each with its row.</exception>
    public static Municipalities Read(string file, string text)
    {
        List<PackFault> faults = [];
        List<Municipality> read = [];
        try
        {
            var rows = CsvRows.Of(file, text).ToList();
            if (rows is not [var heading, ..] || !heading.Cells.Select(c => c.Text).SequenceEqual(columns)) faults.Add(new(file, "row 1", $"heading: {string.Join(',', columns)}"));
            else read.AddRange(rows.Skip(1).Select(row => Of(row, (column, rule) => faults.Add(new(file, $"row {row.Number}: {column}", rule))))!);
        }
        catch (UnreadableFile broken)
        {
            faults.Add(new(file, $"row {broken.Problem.Row}", "not-csv"));
        }
        foreach (var twice in read.GroupBy(m => m.Code).Where(g => g.Count() > 1)) faults.Add(new(file, twice.Key, "twice"));
        return faults.Count == 0 ? new(read) : throw new BrokenPack(faults);
    }

    static Municipality Of(Row row, Action<string, string> wrong)
    {
        var cells = columns.Select((_, at) => at < row.Cells.Count ? row.Cells[at].Text.Trim() : "").ToList();
        foreach (var column in (string[])["code", "name", "method"])
            if (cells[Array.IndexOf(columns, column)].Length == 0) wrong(column, "text-missing");
        var (latitude, longitude) = (Degrees(cells[4], 90), Degrees(cells[5], 180));
        if (cells[4].Length > 0 && latitude is null) wrong("lat", "not-degrees");
        if (cells[5].Length > 0 && longitude is null) wrong("lon", "not-degrees");
        if (cells[4].Length > 0 != cells[5].Length > 0) wrong("lon", "half-a-point");
        return new(cells[0], cells[1], cells[2], cells[3], latitude is { } north && longitude is { } east ? new GeoPoint(north, east) : null, cells[6]);
    }

    static double? Degrees(string text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;
}
