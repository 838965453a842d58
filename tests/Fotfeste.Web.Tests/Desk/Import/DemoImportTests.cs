using Fotfeste.Samples;

namespace Fotfeste.Web.Tests;

public sealed class DemoImportTests
{
    public static TheoryData<Engine, string> Both => new() { { Engine.Sqlite, "jonkoping" }, { Engine.Postgres, "jonkoping" }, { Engine.Sqlite, "team" }, { Engine.Postgres, "team" } };

    [Theory, MemberData(nameof(Both))]
    public async Task The_demo_comes_in_through_the_same_door_again_changes_nothing_and_the_trail_is_whole(Engine engine, string name)
    {
        await using var house = await TestStore.Empty(engine);
        var (shelf, labels) = (Packs.Load(Path.Combine(AppContext.BaseDirectory, "content")), Texts.Load(Path.Combine(AppContext.BaseDirectory, "content")).ForFiles());
        var scenario = Scenario.Of(name, Some.Day);

        foreach (var time in new[] { "first", "again" })
        {
            await using var store = house.Address.OpenAs(Actor.System("demo", house.Team.Organisation.Id, scenario.LastDay));
            var files = scenario.Files().Select(f => SpreadsheetFile.Of(f.Name, f.Content)).ToList();
            var outcome = await new CaseloadImport(store, shelf).SaveAsync(CaseloadReader.Read(files, labels, await KnownCaseload.OfAsync(store, shelf), scenario.LastDay));
            Assert.Empty(outcome.Problems);
            Assert.Equal(time == "again", outcome.ChangesNothing);
        }

        await using var after = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }
}
