using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class JobAnalysisPagesTests
{
    static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xFE, 0, 14, .. Encoding.ASCII.GetBytes("canary-59.9N"), 0xFF, 0xC0, 0, 4, 8, 1, 0xFF, 0xDA, 0, 3, 7, 0x11, 0x22, 0xFF, 0xD9];

    [Theory, OnBoth]
    public async Task A_job_is_looked_at_page_by_page_and_another_is_carved_from_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var begun = await coach.Fill($"/employers/{house.Team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Kjøkken", ["Form.Workplace"] = "Bakgården" });
        var tasks = begun.Headers.Location!.OriginalString;
        var job = tasks[..^"/tasks".Length];
        var page = await coach.Page(tasks);
        using var told = Sent(page, ("What", "Dekke bord"), ("Often", "Daily"), ("Place", "CanBeLiftedOut"), ("What", "Kasse"), ("Often", "AllTheTime"), ("Place", "Stays"), ("What", ""), ("Often", "Daily"), ("Place", "Stays"));
        var next = await coach.Http.PostAsync(new Uri(tasks, UriKind.Relative), told);
        Assert.Equal($"{job}/asks/Physical", next.Headers.Location!.OriginalString);
        Assert.Equal($"{job}/asks/Social", (await coach.Fill($"{job}/asks/Sensory", new() { ["Asks.Noise"] = "3", ["Asks.Light"] = "0" })).Headers.Location!.OriginalString);
        Assert.Equal($"{job}/photos", (await coach.Fill($"{job}/place", new() { ["HoursMost"] = "37,5", ["Times.Evening"] = "true", ["WhoHelps"] = "Berit" })).Headers.Location!.OriginalString);

        var seen = await coach.Page(job);
        Assert.Empty(PageRules.Breaks(seen));
        foreach (var said in new[] { "Dekke bord", "Kan løftes ut til en ny jobb", "Støy", "Mye", "Høyst 37,5 timer i uka", "Kveld", "Berit" }) Assert.Contains(said, seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kjøkken", (await coach.Page($"/employers/{house.Team.Employers[0].Id}")).QuerySelector("#analyses ~ ul")!.TextContent, StringComparison.Ordinal);

        var carved = await coach.Fill($"{job}/carve", new() { ["Work"] = "Bord og gulv", ["HoursMost"] = "12" });
        Assert.Equal(HttpStatusCode.Redirect, carved.StatusCode);
        await using var store = house.Store.AsSystem();
        var (from, made) = (await store.JobAnalyses.SingleAsync(a => a.CarvedFromId == null), await store.JobAnalyses.SingleAsync(a => a.CarvedFromId != null));
        Assert.Equal(["Dekke bord", "Kasse"], from.Tasks.All.Select(t => t.What));
        Assert.Equal(((Id<JobAnalysis>?)from.Id, "Dekke bord", (byte?)3, (byte?)0), (made.CarvedFromId, Assert.Single(made.Tasks.All).What, made.Asks[Demand.Noise], from.Asks[Demand.Light]));
    }

    [Theory, OnBoth]
    public async Task An_occupation_is_one_that_a_list_has_and_a_name_that_is_nearly_one_asks_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/employers/{house.Team.Employers[0].Id}/analyses/new";

        var offered = await coach.Answer((await coach.Page(path)).QuerySelector("datalist[data-names]")!.GetAttribute("data-names")!, ("q", "ekspedit"));
        Assert.Contains(("Butikkmedarbeider", "Ekspeditør"), offered.QuerySelectorAll("option").Select(option => (option.GetAttribute("value")!, option.TextContent)));
        var unknown = await coach.Fill(path, new() { ["Form.Work"] = "Butikk", ["Occupation.Name"] = "Xyzzyq" });
        var nearly = await coach.Fill(path, new() { ["Form.Work"] = "Butikk", ["Occupation.Name"] = "butikkmedarbeder" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (unknown.StatusCode, nearly.StatusCode));
        var asked = await Visitor.Read(nearly);
        Assert.Empty(PageRules.Breaks(asked));
        Assert.Equal("#Occupation_Which", asked.QuerySelector(".ff-errors a")!.GetAttribute("href"));
        var meant = asked.QuerySelectorAll("[name='Occupation.Which']").Single(choice => choice.ParentElement!.TextContent.Trim() == "Butikkmedarbeider").GetAttribute("value")!;
        var job = (await coach.Send(path, asked, DrawnFields.With(asked, new() { ["Occupation.Which"] = meant }))).Headers.Location!.OriginalString[..^"/tasks".Length];

        Assert.Contains("Butikkmedarbeider", (await coach.Page(job)).QuerySelector(".ff-head p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill($"{job}/edit", new() { ["Form.Work"] = "Kasse" })).StatusCode); // what stands is not asked about again
        await using var store = house.Store.AsSystem();
        Assert.Equal(("Kasse", "5223", meant), await store.JobAnalyses.Select(a => new ValueTuple<string, string?, string>(a.Work, a.Isco, a.Occupation.ToString()!)).SingleAsync());
        await coach.Fill($"{job}/edit", new() { ["Occupation.Name"] = " " });
        Assert.Null(await store.JobAnalyses.AsNoTracking().Select(a => a.Isco).SingleAsync());
    }

    [Fact]
    public async Task Tiles_that_were_left_alone_stay_unknown_and_an_older_form_is_shown_both()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (ida, eva) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[2]));
        var job = await BegunAsync(house, ida);
        var drawn = await ida.Page($"{job}/asks/Frame");
        await eva.Fill($"{job}/asks/Frame", new() { ["Asks.Pace"] = "4" });

        var answer = await ida.Send($"{job}/asks/Frame", drawn, DrawnFields.With(drawn, new() { ["Asks.Pace"] = "1" }));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Svært mye", (await Visitor.Read(answer)).QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        var asks = (await store.JobAnalyses.SingleAsync()).Asks;
        Assert.Equal(((byte?)4, (byte?)null), (asks[Demand.Pace], asks[Demand.Travel]));
    }

    [Theory, OnBoth]
    public async Task A_photo_is_kept_sealed_without_what_the_camera_wrote_and_goes_for_good(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var job = await BegunAsync(house, coach);

        Assert.Equal(HttpStatusCode.Redirect, (await HandInAsync(coach, job, Picture, "Berit")).StatusCode);

        var address = (await coach.Page($"{job}/photos")).QuerySelector("figure img")!.GetAttribute("src")!;
        var shown = await coach.Get(address);
        Assert.Equal("image/jpeg", shown.Content.Headers.ContentType!.MediaType);
        var picture = await shown.Content.ReadAsByteArrayAsync();
        Assert.Equal((byte[])[0xFF, 0xD8, .. Picture[18..]], picture);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(house.Store.Address.Folder, "photos"), "*", SearchOption.AllDirectories));
        Assert.False((await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken)).AsSpan().IndexOf(picture) >= 0, "sealed");
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Administrator)).Get(address)).StatusCode);

        var gone = await coach.Post($"{job}/photos", [], "form[action$='Remove']");
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(address)).StatusCode);
        Assert.False(File.Exists(kept));
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_photo_that_nobody_allowed_or_that_is_no_picture()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var job = await BegunAsync(house, coach);

        var notAllowed = await HandInAsync(coach, job, Picture, "");
        var noPicture = await HandInAsync(coach, job, Encoding.ASCII.GetBytes("<svg onload=alert(1)>"), "Berit");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (notAllowed.StatusCode, noPicture.StatusCode));
        Assert.Contains("Skriv hvem på arbeidsplassen", await notAllowed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("ikke et helt JPEG", await noPicture.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(house.Store.Address.Folder, "photos")));
    }

    static async Task<string> BegunAsync(RunningHouse house, Visitor coach)
    {
        var begun = await coach.Fill($"/employers/{house.Team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Kjøkken" });
        return begun.Headers.Location!.OriginalString[..^"/tasks".Length];
    }

    static async Task<HttpResponseMessage> HandInAsync(Visitor coach, string job, byte[] picture, string allowedBy)
    {
        var page = await coach.Page($"{job}/photos");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in DrawnFields.With(page, new() { ["Shows"] = "Oppvasken", ["AllowedBy"] = allowedBy }, "main form[enctype]").Where(f => f.Key != "Picture")) form.Add(new StringContent(value), name);
        using var file = new ByteArrayContent(picture);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        form.Add(file, "Picture", "IMG_0001.jpg");
        return await coach.Http.PostAsync(new Uri($"{job}/photos", UriKind.Relative), form);
    }

    static FormUrlEncodedContent Sent(AngleSharp.Dom.IDocument page, params (string Name, string Value)[] fields) =>
        new([.. DrawnFields.Of(page).Where(f => f.Key is not ("What" or "Often" or "Place")).Select(f => KeyValuePair.Create<string?, string?>(f.Key, f.Value)), .. fields.Select(f => KeyValuePair.Create<string?, string?>(f.Name, f.Value))]);
}
