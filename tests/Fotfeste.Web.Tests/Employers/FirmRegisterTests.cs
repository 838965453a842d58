using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Fotfeste.Web.Tests;

public sealed class FirmRegisterTests
{
    const string School = """{ "organisasjonsnummer": "312000673", "navn": "FJORDBY SKOLE", "naeringskode1": { "kode": "85.201", "beskrivelse": "Grunnskole" }, "antallAnsatte": 43, "telefon": "55 55 55 55", "forretningsadresse": { "poststed": "FJORDBY", "kommunenummer": "9901" } }""";

    [Fact]
    public async Task It_fills_what_is_empty_and_leaves_what_was_typed()
    {
        using var folder = new Folder(School);
        await using var house = await RunningHouse.On(Engine.Sqlite, ("Register:NO", folder.Path));
        await SayCountryAsync(house, "NO");
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var form = await coach.Page("/employers/new");
        Assert.NotNull(form.QuerySelector("button[formaction*='Register']"));

        var filled = await Visitor.Read(await coach.Send("/employers/new?handler=Register", form, new() { ["Form.Name"] = "Skolen ved fjorden", ["Form.Number"] = "312 000 673" }));

        string Value(string id) => filled.QuerySelector($"#Form_{id}")!.GetAttribute("value")!;
        Assert.Equal(("Skolen ved fjorden", "312 000 673", "Fjordby", "55 55 55 55", "Grunnskole"), (Value("Name"), Value("Number"), Value("Place"), Value("Phone"), Value("Industry")));
        Assert.Equal("UpTo49", filled.QuerySelector("#Form_Size option[selected]")!.GetAttribute("value"));
        Assert.Empty(PageRules.Breaks(filled));
        await using var store = house.Store.AsSystem();
        Assert.Equal(20, await store.Employers.CountAsync()); // nothing is saved
    }

    [Fact]
    public async Task Without_the_operators_word_no_register_is_offered()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await SayCountryAsync(house, "NO");
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        Assert.Null((await coach.Page("/employers/new")).QuerySelector("button[formaction*='Register']"));
    }

    [Fact]
    public async Task The_interface_is_asked_for_a_unit_and_then_for_a_place_and_for_nothing_else()
    {
        var door = new Door(uri => uri.EndsWith("/underenheter/312000673", StringComparison.Ordinal) ? (HttpStatusCode.OK, School) : (HttpStatusCode.NotFound, ""));
        using var register = new FirmRegister(Settings("https://register.example/api/"), door);

        Assert.Equal("FJORDBY SKOLE", (await register.FindAsync("NO", "312 000 673", default))!.Name);
        Assert.Null(await register.FindAsync("NO", "12/../../secret", default));
        Assert.Equal(["https://register.example/api/enheter/312000673", "https://register.example/api/underenheter/312000673"], door.Asked);
    }

    [Fact]
    public async Task Finland_is_asked_in_its_own_way_and_only_about_Finnish_numbers()
    {
        const string Entity = """{ "name": "Oy Keksitty Ab", "activity": ["56.29"], "registeredAddress": { "city": "Helsinki" } }""";
        var door = new Door(uri => uri.EndsWith("/LegalEntity/BasicInformation_v1.0", StringComparison.Ordinal) ? (HttpStatusCode.OK, Entity) : (HttpStatusCode.NotFound, ""));
        using var register = new FirmRegister(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Register:FI"] = "https://register.example/fi/" }).Build(), door);

        var found = await register.FindAsync("FI", "1234567-1", default);

        Assert.Equal(("1234567-1", "Oy Keksitty Ab", "Helsinki"), (found!.Number, found.Name, found.PostPlace));
        Assert.Null(await register.FindAsync("FI", "312 000 673", default));
        Assert.Null(await register.FindAsync("NO", "312 000 673", default));
        Assert.Equal((true, false), (register.IsFor("FI"), register.IsFor("NO")));
        Assert.Equal(["https://register.example/fi/LegalEntity/BasicInformation_v1.0"], door.Asked);
    }

    [Fact]
    public async Task What_was_removed_is_told_and_a_register_that_does_not_answer_stops_nobody()
    {
        using var gone = new FirmRegister(Settings("https://register.example/api"), new Door(_ => (HttpStatusCode.Gone, """{ "organisasjonsnummer": "313695968", "slettedato": "2025-05-24" }""")));
        using var broken = new FirmRegister(Settings("https://register.example/api"), new Door(_ => (HttpStatusCode.InternalServerError, "")));
        using var odd = new FirmRegister(Settings("https://register.example/api"), new Door(_ => (HttpStatusCode.OK, "<html>")));

        Assert.Null((await gone.FindAsync("NO", "313695968", default))!.Name);
        await Assert.ThrowsAsync<IOException>(() => broken.FindAsync("NO", "313695968", default));
        await Assert.ThrowsAsync<IOException>(() => odd.FindAsync("NO", "313695968", default));
    }

    [Fact]
    public async Task A_folder_is_read_past_what_is_no_answer_of_the_registers()
    {
        using var folder = new Folder(School);
        foreach (var (n, odd) in ((string[])["""{ "openapi": "3.0.1", "paths": {} }""", """[{ "nace2": "01.120" }]""", "<html>", "", """{ "_links": {}, "page": { "totalElements": 0 } }"""]).Index()) await File.WriteAllTextAsync(Path.Combine(folder.Path, $"a{n}.json"), odd);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "z.json"), School.Replace("312000673", "312345678", StringComparison.Ordinal).Insert(0, "[") + "]");
        using var register = new FirmRegister(Settings(folder.Path));

        Assert.Equal(("FJORDBY SKOLE", "312345678"), ((await register.FindAsync("NO", "312000673", default))!.Name, (await register.FindAsync("NO", "312345678", default))!.Number));
        Assert.Null(await register.FindAsync("NO", "999999999", default));
        if (SharedData.Find("orgregister", "no") is not { } published) return;
        using var whole = new FirmRegister(Settings(published));
        using var removed = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(published, "brreg_fjernet_av_juridiske_arsaker.json")));
        foreach (var number in (string[])["010005434", "976434099", removed.RootElement.GetProperty("organisasjonsnummer").GetString()!]) Assert.Equal(number, (await whole.FindAsync("NO", number, default))?.Number); // a row, a hit, and one that was removed
        Assert.Null(await whole.FindAsync("NO", "999999999", default));
    }

    static IConfiguration Settings(string place) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Register:NO"] = place }).Build();

    static async Task SayCountryAsync(RunningHouse house, string country)
    {
        await using var store = house.Store.AsSystem();
        Assert.Equal(country, (await store.Organisations.SingleAsync()).Country);
    }

    sealed class Door(Func<string, (HttpStatusCode Status, string Body)> answer) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            var (status, body) = answer(request.RequestUri.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
        }
    }

    sealed class Folder : IDisposable
    {
        public Folder(string answer) => File.WriteAllText(System.IO.Path.Combine(Path, "unit.json"), answer);

        public string Path { get; } = Directory.CreateTempSubdirectory("register").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
