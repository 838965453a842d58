using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Fotfeste.Exchange.Tests;

public sealed class RoundTripTests
{
    static readonly Place nowhere = new("", 0);

    static readonly Caseload caseload = new()
    {
        Organisation = new(nowhere, "Lier kommune", "NO", "nb", "Europe/Oslo"),
        Units = [new(nowhere, "lier", "Lier", UnitLevel.Municipality), new(nowhere, "se", "=Team SE", UnitLevel.Team, "lier", "our \"reading\"; of it")],
        Programmes = [new(nowhere, "nav", "NAV", "lier", "euse", new(new(2026, 1, 1), new(2026, 12, 31)), "NAV", "unge", "ingen", 10, 20)],
        Targets = [new(nowhere, "nav", TargetKind.ShareOfExits, 35.5m, ["work", "studies"], "disability-pension")],
        Staff = [new(nowhere, "kari", "Kari Nordli", "+47 22 33 44 55", Persona.Coach, "se", "nav", 80, DateRange.Open(new(2026, 1, 1)))],
        Participants = [new(nowhere, "p1", "Þór O'Brien 👩‍🔧", true, "is", Sex.Other, 1990, "-", "a@example.no", "Vei 1\r\n3400 Lier")],
        Referrals = [new(nowhere, "r1", "p1", "se", "self", new(2026, 2, 1), "Jobbe med dyr", "meg", "ring", new(2026, 2, 2))],
        Enrolments = [new(nowhere, "e1", "p1", "se", "nav", new(new(2026, 3, 2), new(2026, 10, 1)), GoalKind.KeepJob, "@dyr", "none", Registration.Agreed, new(2026, 3, 1), "ja", 7, "kari", CoachRole.PersonSide, "goal-reached", "work")],
        Assignments = [new(nowhere, "e1", "ola", CoachRole.EmployerSide, new(new(2026, 4, 1), new(2026, 5, 1)))],
        Phases = [new(nowhere, "e1", "engagement", new(2026, 3, 2)), new(nowhere, "e1", "profiling", new(2026, 4, 2))],
        Employers = [new(nowhere, "b1", "Lier Bakeri", "999 999 999", "Lier", "22")],
        Contacts = [new(nowhere, "c1", "e1", new(ContactKind.AtWork, false, ContactParty.Mentor, ContactPlace.Town, new(2026, 3, 16), 30, Sealed.Of("line\r\n=two"), Sealed.Of("-ring"), new(2026, 3, 20)), "kari", "b1")],
        Jobs = [new(nowhere, "j1", "e1", "hourly", new(new(2026, 5, 1), new(2026, 8, 1)), "b1", "bake", new Hours(7.25m), new(2026, 12, 1), "own-choice")],
        Incomes = [new(nowhere, "e1", "wage", new(new(2026, 5, 1), new(2026, 8, 1)))],
    };

    static string Cells(Caseload of) => string.Join('\n', CaseloadTables.WithoutPacks.RowsOf(of).SelectMany(t => t.Rows).Select(r => string.Join('|', r.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)))));

    static void ComesBack(params SpreadsheetFile[] files)
    {
        var reading = CaseloadReader.Read(files, Kit.Labels, Kit.Service with { Staff = new HashSet<string> { "ola" } }, Kit.Today);

        Assert.True(reading.IsClean, Kit.Shown(reading));
        Assert.Equal(Cells(caseload), Cells(reading.Caseload));
    }

    [Fact]
    public void What_is_written_as_csv_is_read_as_it_was() => ComesBack([.. CaseloadWriter.Csv(caseload).Select(f => SpreadsheetFile.Of(f.Name, f.Content))]);

    [Fact]
    public void What_is_written_as_a_workbook_is_read_as_it_was() => ComesBack(SpreadsheetFile.Of("caseload.xlsx", CaseloadWriter.Xlsx(caseload)));

    [Fact]
    public void The_same_caseload_gives_the_same_csv_bytes() => Assert.Equal(CaseloadWriter.Csv(caseload).SelectMany(f => f.Content), CaseloadWriter.Csv(caseload).SelectMany(f => f.Content));

    public static TheoryData<string> Languages => [.. PackReader.AllLanguages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_template_in_every_language_is_read_without_a_problem(string language)
    {
        using var zip = new ZipArchive(new MemoryStream(ImportTemplates.CsvFiles(Kit.Labels, language)));
        SpreadsheetFile[] csv = [.. zip.Entries.Select(e => { using var file = e.Open(); using var copy = new MemoryStream(); file.CopyTo(copy); return SpreadsheetFile.Of(e.Name, copy.ToArray()); })];
        var book = SpreadsheetFile.Of("mal.xlsx", ImportTemplates.Workbook(Kit.Labels, language));

        Assert.Empty(Kit.Read(csv).Problems);
        Assert.Empty(Kit.Read(book).Problems);
        Assert.Equal(14, book.Sheets().Select(s => s.Rows.Count()).Count(rows => rows == 1));
        Assert.True(FirstLook.At(csv, Kit.Labels).HoldsTables);
        foreach (var people in (SpreadsheetFile[])[SpreadsheetFile.Of("p.xlsx", ImportTemplates.People(Kit.Labels, language)), SpreadsheetFile.Of("p.csv", ImportTemplates.PeopleCsv(Kit.Labels, language))])
        {
            var look = FirstLook.At([people], Kit.Labels);
            Assert.False(look.HoldsTables);
            Assert.Equal(SheetMapping.Columns, look.Headings.Select(h => SheetMapping.Suggest(look.Headings, Kit.Labels).ColumnOf[h]));
        }
    }

    [Fact]
    public void A_hundred_thousand_contacts_are_read()
    {
        var text = new StringBuilder("reference;enrolment;day;coach;kind;with;minutes;note\n");
        for (var i = 0; i < 100_000; i++) text.Append(CultureInfo.InvariantCulture, $"c{i};e1;{16 + (i % 10)}.3.2026;kari;Møte;arbeidsgiver;{i % 90};\"Snakket om jobb nr. {i}\nog mer\"\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var watch = Stopwatch.StartNew();

        var reading = Kit.WithBase(SpreadsheetFile.Of("contacts.csv", bytes));

        TestContext.Current.TestOutputHelper?.WriteLine($"CSV {watch.ElapsedMilliseconds} ms");
        Assert.True(reading.IsClean, reading.Problems.Count > 0 ? reading.Problems[0].ToString() : "");
        Assert.Equal(100_000, reading.Caseload.Contacts.Count);

        watch.Restart();
        var book = CaseloadWriter.Xlsx(reading.Caseload);
        TestContext.Current.TestOutputHelper?.WriteLine($"XLSX written {watch.ElapsedMilliseconds} ms, {book.Length / 1024} KiB");
        watch.Restart();
        Assert.Equal(100_000, Kit.Read(SpreadsheetFile.Of("b.xlsx", book)).Caseload.Contacts.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"XLSX read {watch.ElapsedMilliseconds} ms");
    }
}
