using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class EmployerSidesPagesTests
{
    [Theory, OnBoth]
    public async Task What_one_coach_writes_down_about_an_employer_stands_there_for_the_whole_team(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[2]));
        var home = $"/employers/{house.Team.Employers[0].Id}";

        await SendTwice(coach, $"{home}/workplaces", new() { ["Name"] = "Kjøkkenet", ["Address"] = "Skolegata 1" });
        await SendTwice(coach, $"{home}/people", new() { ["Name"] = "Berit Bro", ["Role"] = "Leder", ["Phone"] = "900 00 000", ["OpensDoors"] = "true" });
        await SendTwice(coach, $"{home}/people", new() { ["Name"] = "Nils Nes", ["OpensDoors"] = "true" });
        await SendTwice(coach, $"{home}/known", new() { ["How"] = "Vi spilte i samme korps." });
        await SendTwice(coach, $"{home}/peace", new() { ["Why"] = "De bytter ledelse.", ["AskedByThem"] = "true" });

        var page = await colleague.Page(home);
        var seen = page.QuerySelector("main")!.TextContent;
        foreach (var said in new[] { "Kjøkkenet", "Skolegata 1", "Berit Bro, Leder", "900 00 000", "samme korps", house.Team.Coaches[0].Name, "De bytter ledelse." }) Assert.Contains(said, seen, StringComparison.Ordinal);
        Assert.Equal("Nils Nes", page.QuerySelector("[aria-labelledby='reach'] li:has(.ff-mark) span")!.TextContent.Split('\n')[0].Trim()[..8]);
        Assert.Single(page.QuerySelectorAll("[aria-labelledby='reach'] .ff-mark"));
        Assert.Empty(PageRules.Breaks(page));
        await using var store = house.Store.AsSystem();
        Assert.Equal((1, 2, 1, 1), (await store.Workplaces.CountAsync(), await store.ContactPeople.CountAsync(), await store.Acquaintances.CountAsync(), await store.DoNotContacts.CountAsync()));
    }

    [Theory, OnBoth]
    public async Task Who_takes_back_the_agreement_is_gone_from_the_page_and_the_store(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var home = $"/employers/{house.Team.Employers[0].Id}";
        await coach.Post($"{home}/people", new() { ["Name"] = "Berit Bro", ["Phone"] = "900 00 000" });
        var who = (await coach.Page($"{home}/people")).QuerySelector("[aria-labelledby='all'] a")!.GetAttribute("href")!;
        var form = await coach.Page(who);
        Assert.Equal("Berit Bro", form.QuerySelector("#Name")!.GetAttribute("value"));

        var gone = await coach.Send($"{home}/people?handler=Wipe", form, new() { ["Who"] = who.Split('=')[1] });

        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.DoesNotContain("Berit", (await coach.Page(home)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(who)).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.True((await store.ContactPeople.IgnoreQueryFilters().SingleAsync()) is { Name.IsEmpty: true, Phone.IsEmpty: true });
    }

    [Fact]
    public async Task Nobody_speaks_for_another_about_whom_they_know()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var path = $"/employers/{house.Team.Employers[0].Id}/known";
        await coach.Post(path, new() { ["How"] = "Samme korps" });
        var own = (await coach.Page(path)).QuerySelector("[aria-labelledby='mine'] a")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, (await coach.Get(own)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get(own)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Send($"{path}?handler=Forget", await colleague.Page(path), new() { ["Which"] = own.Split('=')[1] })).StatusCode);
    }

    [Fact]
    public async Task Peace_can_be_lifted_and_stays_in_the_history()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (home, path) = ($"/employers/{house.Team.Employers[0].Id}", $"/employers/{house.Team.Employers[0].Id}/peace");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["Why"] = "" })).StatusCode);
        await coach.Post(path, new() { ["Why"] = "De ber om ro." });
        Assert.NotNull((await coach.Page(home)).QuerySelector("#quiet"));
        house.Store.Clock.Day = house.Team.Today.AddDays(3);
        coach = await house.SignedIn(house.Team.Coaches[0]);

        await coach.Send($"{path}?handler=Lift", await coach.Page(path), []);

        Assert.Null((await coach.Page(home)).QuerySelector("#quiet"));
        Assert.Contains("De ber om ro.", (await coach.Page(path)).QuerySelector("[aria-labelledby='before']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_leads_to_the_whole_and_the_whole_to_its_departments()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (whole, part) = (house.Team.Employers[0], house.Team.Employers[1]);
        var form = await coach.Page($"/employers/{part.Id}/edit");
        var typed = new Dictionary<string, string> { ["Form.Name"] = part.Name, ["Form.Industry"] = "Barneskole", ["Form.Size"] = "UpTo249", ["Form.Sector"] = "Municipal", ["Form.PartOf"] = "Ingen slik" };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send($"/employers/{part.Id}/edit", form, typed)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send($"/employers/{part.Id}/edit", form, new(typed) { ["Form.PartOf"] = whole.Name })).StatusCode);

        var (one, all) = (await coach.Page($"/employers/{part.Id}"), await coach.Page($"/employers/{whole.Id}"));
        Assert.NotNull(one.QuerySelector($"[aria-labelledby='facts'] a[href='/employers/{whole.Id}']"));
        Assert.Contains("50–249", one.QuerySelector("[aria-labelledby='facts']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(all.QuerySelector($"[aria-labelledby='departments'] a[href='/employers/{part.Id}']"));
    }

    static async Task SendTwice(Visitor coach, string path, Dictionary<string, string> typed)
    {
        var form = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(form));
        var answers = new[] { await coach.Send(path, form, typed), await coach.Send(path, form, typed) };
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
    }
}
