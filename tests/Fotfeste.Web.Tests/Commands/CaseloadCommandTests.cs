using System.Text.Json;
using Fotfeste.Samples;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class CaseloadCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-caseload-").FullName;

    [Theory, OnBoth]
    public async Task The_demo_agrees_with_the_published_table_and_the_trail_names_the_commands(Engine engine)
    {
        await using var house = TestStore.Nowhere(engine);
        string[] there = ["--store", house.Place, "--data", house.Address.Folder];

        var demo = await ProgramRun.OfAsync(["demo", "--scenario", "jonkoping", .. there, "--format", "csv"]);
        var report = await ProgramRun.OfAsync(["report", "outcomes", "--from", "2012-01-01", "--to", "2017-06-30", "--by", "unit", "--definition", "as-printed", "--format", "csv", .. there]);
        var again = await ProgramRun.OfAsync(["demo", .. there]);
        var verified = await ProgramRun.OfAsync(["verify", .. there]);

        Assert.Equal((0, 0, 1, 0), (demo.Code, report.Code, again.Code, verified.Code));
        Assert.StartsWith("sign_in,role,password\n", demo.Result, StringComparison.Ordinal);
        Assert.Contains("kerstin@jonkoping.example,leader,", demo.Result, StringComparison.Ordinal);
        var lines = report.Result.TrimEnd('\n').Split('\n');
        Assert.Equal("unit,enrolled,into_work,still_enrolled,exited,exited_to_work,into_work_of_enrolled,exited_to_work_of_exited", lines[0]);
        Assert.StartsWith("TOTAL,335,137,91,244,", lines[^1], StringComparison.Ordinal);
        Assert.Contains(",40.9 %,", lines[^1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Nässjö,62,22,23,", StringComparison.Ordinal));
        Assert.Contains("said no to being registered", report.Remarks, StringComparison.Ordinal);
        Assert.Contains("--force", again.Remarks, StringComparison.Ordinal);
        await using var door = house.Address.Open();
        var organisation = Assert.Single(await door.ForOperator());
        Assert.Equal("jonkoping", organisation.Demo);
        await using var store = house.Address.OpenAs(Actor.System("test", organisation.Id, Some.Day));
        Assert.Equal(["demo", "report outcomes"], await store.Audit.Select(e => e.Actor).Distinct().OrderBy(a => a).ToListAsync());
    }

    [Fact]
    public async Task Figures_to_publish_hide_small_groups()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        await ProgramRun.OfAsync("demo", "--scenario", "jonkoping", "--store", house.Place);
        string[] report = ["report", "outcomes", "--from", "2012-01-01", "--to", "2017-06-30", "--format", "csv", "--store", house.Place];

        var whole = await ProgramRun.OfAsync(report);
        var published = await ProgramRun.OfAsync([.. report, "--publish"]);

        Assert.DoesNotContain(OutcomeTable.Hidden, whole.Result, StringComparison.Ordinal);
        Assert.Contains(OutcomeTable.Hidden, published.Result, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_folder_of_files_is_taken_in_once_and_the_second_time_changes_nothing(Engine engine)
    {
        await using var house = TestStore.Nowhere(engine);
        foreach (var (name, content) in Scenario.Of("team", Some.Day).Files()) await File.WriteAllBytesAsync(Path.Combine(folder, name), content);
        string[] import = ["import", "caseload", folder, "--format", "json", "--store", house.Place, "--data", house.Address.Folder];

        var rehearsed = await ProgramRun.OfAsync([.. import, "--dry-run"]);
        Assert.Equal(StoreState.Missing, (await StoreCondition.OfAsync(house.Address)).State);
        var first = await ProgramRun.OfAsync(import);
        var second = await ProgramRun.OfAsync(import);

        Assert.Equal((0, 0, 0), (rehearsed.Code, first.Code, second.Code));
        Assert.Equal(rehearsed.Result, first.Result);
        Assert.Equal(Scenario.Of("team", Some.Day).Caseload.Participants.Count, Count(first.Result, "participants", "new"));
        Assert.All(JsonDocument.Parse(second.Result).RootElement.EnumerateArray(), row => Assert.Equal((0, 0), (row.GetProperty("new").GetInt32(), row.GetProperty("updated").GetInt32())));
    }

    [Fact]
    public async Task Every_problem_is_listed_with_its_place_and_remedy_and_nothing_is_taken_in()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        await ProgramRun.OfAsync("demo", "--store", house.Place);
        var file = Path.Combine(folder, "people.csv");
        await File.WriteAllTextAsync(file, "Name;Begins\nKari Vik;yesterday\n");

        var (code, result, remarks) = await ProgramRun.OfAsync("import", "caseload", file, "--store", house.Place, "--format", "csv");

        Assert.Equal(1, code);
        Assert.StartsWith("file,row,column,value,problem,remedy\n", result, StringComparison.Ordinal);
        Assert.Contains("people.csv", result, StringComparison.Ordinal);
        Assert.DoesNotContain("import.problem", result, StringComparison.Ordinal);
        Assert.Contains("nothing was imported", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_not_there_are_named()
    {
        var (code, _, remarks) = await ProgramRun.OfAsync("import", "caseload", Path.Combine(folder, "none.csv"), "--store", Path.Combine(folder, "s.db"));

        Assert.Equal(1, code);
        Assert.Contains("none.csv is not there", remarks, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "s.db")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static int Count(string json, string table, string column) =>
        JsonDocument.Parse(json).RootElement.EnumerateArray().Single(row => row.GetProperty("table").GetString() == table).GetProperty(column).GetInt32();
}
