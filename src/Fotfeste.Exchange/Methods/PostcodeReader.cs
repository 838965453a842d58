namespace Fotfeste.Exchange;

/// <summary>Reads the postcodes of one country: a CSV file with the columns <c>municipality,postcodes</c>, the latter runs such as <c>4370-4379 4385</c>.</summary>
public static class PostcodeReader
{
    const string Heading = "municipality,postcodes";

    /// <param name="file">Its name, for the errors.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="BrokenPack">Every fault of the file, each with its row.</exception>
    public static Postcodes Read(string file, string text)
    {
        List<PackFault> faults = [];
        List<PostcodeRun> runs = [];
        try
        {
            var rows = CsvRows.Of(file, text).ToList();
            if (rows is not [var heading, ..] || string.Join(',', heading.Cells.Select(c => c.Text)) != Heading) faults.Add(new(file, "row 1", $"heading: {Heading}"));
            else foreach (var row in rows.Skip(1)) runs.AddRange(Of(row, (column, rule) => faults.Add(new(file, $"row {row.Number}: {column}", rule))));
        }
        catch (UnreadableFile broken)
        {
            faults.Add(new(file, $"row {broken.Problem.Row}", "not-csv"));
        }
        runs.Sort((one, other) => string.CompareOrdinal(one.First, other.First));
        foreach (var (one, other) in runs.Zip(runs.Skip(1)).Where(pair => string.CompareOrdinal(pair.First.Last, pair.Second.First) >= 0)) faults.Add(new(file, other.First, $"also-in: {one.Municipality}"));
        return faults.Count == 0 ? new(runs) : throw new BrokenPack(faults);
    }

    static List<PostcodeRun> Of(Row row, Action<string, string> wrong)
    {
        var (municipality, said) = (Cell(0), Cell(1));
        if (municipality.Length == 0) wrong("municipality", "text-missing");
        if (said.Length == 0) wrong("postcodes", "text-missing");
        List<PostcodeRun> runs = [];
        foreach (var part in said.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = part.Split('-');
            var (first, last) = (ends[0], ends[^1]);
            if (ends.Length <= 2 && first.Length == last.Length && ends.All(end => end.Length > 0 && end.All(char.IsAsciiDigit)) && string.CompareOrdinal(first, last) <= 0) runs.Add(new(first, last, municipality));
            else wrong("postcodes", $"not-a-run: {part}");
        }
        return runs;

        string Cell(int at) => at < row.Cells.Count ? row.Cells[at].Text.Trim() : "";
    }
}
