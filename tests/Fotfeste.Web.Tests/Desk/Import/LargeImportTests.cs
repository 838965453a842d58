using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Fotfeste.Web.Tests;

/// <summary>Takes a minute, so only on demand: <c>dotnet Fotfeste.Web.Tests.dll -explicit only -class '*LargeImportTests'</c>.</summary>
public sealed class LargeImportTests
{
    const int People = 2000, ContactsEach = 50;

    [Theory(Explicit = true), OnBoth]
    public async Task A_hundred_thousand_contacts_come_in_within_thirty_seconds(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        var files = Files();
        var phases = new List<string>();

        foreach (var time in new[] { "first", "again" })
        {
            await using var store = house.AsSystem();
            var watch = Stopwatch.StartNew();
            var reading = await Handed.Reading(store, files);
            phases.Add($"{time}: read {watch.Elapsed.TotalSeconds:0.0}");
            var outcome = await new CaseloadImport(store, Handed.Shelf) { Progress = rows => { phases.Add($"{rows} rows {watch.Elapsed.TotalSeconds:0.0}"); return Task.CompletedTask; } }
                .SaveAsync(reading, _ => phases.Add($"checked {watch.Elapsed.TotalSeconds:0.0}"));
            phases.Add($"saved {watch.Elapsed.TotalSeconds:0.0} s");
            Assert.Empty(outcome.Problems);
            Assert.Equal(time == "first" ? People * ContactsEach : 0, outcome.In("contacts").New);
            Console.WriteLine($"{engine} {string.Join(", ", phases)}");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), string.Join(", ", phases));
        }
    }

    static (string, string)[] Files()
    {
        var people = new StringBuilder("reference;name;sex;phone\n");
        var enrolments = new StringBuilder("reference;participant;unit;programme;from;coach;goal\n");
        var contacts = new StringBuilder("reference;enrolment;day;coach;kind;minutes;note;next_step\n");
        for (var p = 0; p < People; p++)
        {
            people.Append(CultureInfo.InvariantCulture, $"P{p};Fornavn{p} Etternavn{p % 97};woman;9{p:D7}\n");
            enrolments.Append(CultureInfo.InvariantCulture, $"E{p};P{p};N;J;2024-01-10;C{(p % 2) + 1};Kafé i byen\n");
            for (var c = 0; c < ContactsEach; c++)
                contacts.Append(CultureInfo.InvariantCulture, $"K{p}-{c};E{p};{new DateOnly(2024, 1, 10).AddDays(c * 10):O};C{(p % 2) + 1};meeting;{c + 10};Vi snakket om jobben i kafeen og hva som går bra, nummer {c};Ringe arbeidsgiveren\n");
        }
        return [.. Handed.WholeSet.Where(f => f.Name is "organisation.csv" or "units.csv" or "programmes.csv" or "staff.csv"),
            ("participants.csv", people.ToString()), ("enrolments.csv", enrolments.ToString()), ("contacts.csv", contacts.ToString())];
    }
}
