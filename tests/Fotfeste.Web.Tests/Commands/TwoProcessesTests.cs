using System.Globalization;
using System.Text;

namespace Fotfeste.Web.Tests;

public sealed class TwoProcessesTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-turns-").FullName;

    [Theory, OnBoth]
    public async Task Processes_take_turns_on_one_store_and_the_chain_stays_whole(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        string[] there = ["--store", house.Place, "--data", house.Address.Folder];
        var files = Enumerable.Range(1, 3).Select(EmployersOf).ToList();

        var written = await Task.WhenAll(files.Select(file => ProgramRun.ApartAsync(["import", "caseload", file, .. there])));
        var verified = await ProgramRun.ApartAsync(["verify", .. there]);

        Assert.All(written, w => Assert.Equal((0, ""), (w.Code, w.Remarks)));
        Assert.Equal(0, verified.Code);
        await using var store = house.AsSystem();
        Assert.Equal(150, store.Employers.Count(e => e.Name.StartsWith("Verksted")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string EmployersOf(int process)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, $"{process}")).FullName, "employers.csv");
        var text = new StringBuilder("reference,name\n");
        for (var n = 1; n <= 50; n++) text.Append(CultureInfo.InvariantCulture, $"v-{process}-{n},Verksted {process}.{n}\n");
        File.WriteAllText(file, text.ToString());
        return file;
    }
}
