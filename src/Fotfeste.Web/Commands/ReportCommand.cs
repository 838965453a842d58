using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The outcome report, as the page shows it, in the operator's hands.</summary>
static class ReportCommand
{
    public static Command Outcomes { get; } = new("report outcomes", "how many were supported, got into work and left, by group", "",
        [
            new("--from", "DAY", "first day, such as 2012-01-01"),
            new("--to", "DAY", "last day"),
            new("--by", "unit|year|sex|programme|goal", "what a row stands for; unit unless said"),
            new("--definition", "as-printed|nordic|strict", "what counts as work; as-printed unless said"),
            new("--publish", null, "hides numbers that could give somebody away, and counts whole quarters; without it the result is for the service itself"),
        ],
        """
        Support spells are counted; remarks beside the result say how many persons they are, and what to know before comparing.

          fotfeste report outcomes --from 2012-01-01 --to 2017-06-30 --by unit --definition as-printed --format csv
          fotfeste report outcomes --from 2025-01-01 --to 2025-12-31 --by sex --publish
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        if ((errand.Day("--from"), errand.Day("--to")) is not ({ } from, { } to)) throw errand.Wrong("--from and --to are missing");
        if (to < from) throw errand.Wrong("--to lies before --from");
        CodeOf.TryRead<Grouping>(errand.OneOf("--by", CodeOf.All<Grouping>(), "unit"), out var by);
        var definition = Definition.Named(errand.OneOf("--definition", [.. Definition.All.Select(d => d.Code)], Definition.AsPrinted.Code))!;

        await using var opened = await OperatorStore.OpenAsync(errand);
        var store = opened.Store;
        var publish = errand.Has("--publish");
        var asked = new ReportPeriod(from, to).UpTo(store.Actor.Today);
        var period = publish ? asked.WholeQuarters() : asked; // two published reports a day apart would tell of one person
        await store.RecordEventAsync("read", errand.Command.Name, string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}..{period.Until:yyyy-MM-dd} by {by}"), errand.Stop);
        var facts = ProtectedFacts.Counted(await OutcomeFacts.For(store, new DateRange(period.From, period.Until), await Content.ShelfOf(store)), period, definition);
        var names = await NamesAsync(store, errand.Stop);
        var report = OutcomeReport.From(facts, period, by, definition).SortedBy(NameOf, Order(opened.Organisation!));
        if (publish) report = SmallGroups.Hide(report);

        await errand.Result.WriteAsync(new OutcomeTable(report, NameOf).Write(errand.Format));
        foreach (var line in Remarks(report, Content.Texts())) await errand.Remarks.WriteLineAsync(line);
        return Command.Done;

        string NameOf(string group) => names.GetValueOrDefault(group, group);
    }

    static StringComparer Order(Organisation organisation) => StringComparer.Create(CultureInfo.GetCultureInfo(organisation.Language), CompareOptions.None);

    static async Task<Dictionary<string, string>> NamesAsync(Store store, CancellationToken stop)
    {
        var units = await store.Units.AsNoTracking().Select(u => new { u.Id, u.Name }).ToListAsync(stop);
        var programmes = await store.Programmes.AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync(stop);
        return units.Select(u => (Id: u.Id.ToString(), u.Name)).Concat(programmes.Select(p => (Id: p.Id.ToString(), p.Name))).ToDictionary(n => n.Id, n => n.Name);
    }

    // What the page says under the table, in the operator's language.
    static IEnumerable<string> Remarks(OutcomeReport report, Texts texts)
    {
        yield return Say(OutcomeWords.MeaningKey(report.Definition));
        yield return Say("outcomes.definitions-differ");
        yield return Say("outcomes.refused-not-in-it");
        yield return string.Format(CultureInfo.InvariantCulture, Say("outcomes.protected-among-many"), ProtectedFacts.Fewest);
        yield return Say("outcomes.in-work-may-be-supported");
        yield return Say("outcomes.counts-enrolments");
        if (report.Total.CountsSomebodyTwice && report.Total.People.Shown is { } people) yield return string.Format(CultureInfo.InvariantCulture, texts.Arm("en", null, "outcomes.people", people), people);
        foreach (var warning in report.Warnings()) yield return Say(Texts.KeyOf(warning));

        string Say(string key) => texts.Say("en", null, key);
    }
}
