using System.IO.Compression;

namespace Fotfeste.Exchange;

/// <summary>Empty files to fill in, with headings in the reader's language; a star marks the columns that every row needs.</summary>
public static class ImportTemplates
{
    /// <summary>One workbook with a sheet per table.</summary>
    public static byte[] Workbook(Labels labels, string language) => XlsxTables.Write(CaseloadTables.WithoutPacks.All.Select(t => Empty(t, labels, language)));

    /// <summary>The same tables as CSV files in a zip.</summary>
    public static byte[] CsvFiles(Labels labels, string language)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var sheet in CaseloadTables.WithoutPacks.All.Select(t => Empty(t, labels, language)))
            {
                var entry = zip.CreateEntry($"{sheet.SafeName}.csv");
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var file = entry.Open();
                file.Write(new CsvTable().Write(sheet.Headings, []));
            }
        return stream.ToArray();
    }

    /// <summary>The one sheet with a row per person, as a workbook.</summary>
    public static byte[] People(Labels labels, string language) => XlsxTables.Write([Empty(PeopleTable, labels, language)]);

    /// <summary>The one sheet with a row per person, as CSV.</summary>
    public static byte[] PeopleCsv(Labels labels, string language) => new CsvTable().Write(Empty(PeopleTable, labels, language).Headings, []);

    static Table PeopleTable => PersonRow.Table(new KnownReferences(new PackShelf([], [])), new PersonDefaults());

    static XlsxSheet Empty(Table table, Labels labels, string language) =>
        new(labels.TableIn(language, table.Name), [.. table.Columns.Select(c => labels.ColumnIn(language, c.Name) + (c.IsRequired ? " *" : ""))], []);
}
