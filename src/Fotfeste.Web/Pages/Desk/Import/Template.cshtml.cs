using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>An empty file with headings in the reader's language.</summary>
[Declares(FieldGroup.None, Purpose.Support)]
public sealed class ImportTemplateModel(Labels labels, Words words) : PageModel
{
    const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public IActionResult OnGet(string name) => name switch
    {
        "people.xlsx" => File(ImportTemplates.People(labels, words.Language), Workbook, Name("xlsx")),
        "people.csv" => File(ImportTemplates.PeopleCsv(labels, words.Language), "text/csv", Name("csv")),
        "tables.xlsx" => File(ImportTemplates.Workbook(labels, words.Language), Workbook, Name("xlsx")),
        "tables.zip" => File(ImportTemplates.CsvFiles(labels, words.Language), "application/zip", Name("zip")),
        _ => NotFound(),
    };

    string Name(string ending) => $"fotfeste-{words.Language}.{ending}";
}
