using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class VacancyPagesTests
{
    [Theory, OnBoth]
    public async Task Open_ads_are_listed_narrowed_and_read(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (all, narrowed, unknown, page) = (await coach.Page("/vacancies"), await coach.Page("/vacancies?q=frukt&most=50&noLicence=true"), await coach.Page("/vacancies?near=Ingensteds"), await coach.Page($"/vacancies/{ad}"));

        Assert.Equal([1, 1, 0], new[] { all, narrowed, unknown }.Select(p => p.QuerySelectorAll("tbody tr").Length));
        Assert.NotNull(unknown.QuerySelector(".ff-empty"));
        Assert.Contains("Ingensteds", unknown.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Oda Oppdiktet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kunder", page.QuerySelector("[aria-labelledby=usual]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nb", page.QuerySelector(".ff-prose[lang]")!.GetAttribute("lang"));
        Assert.All([all, narrowed, unknown, page], p => Assert.Empty(PageRules.Breaks(p)));
    }

    [Theory, OnBoth]
    public async Task What_the_occupation_usually_asks_narrows_the_list_and_what_is_not_known_stays(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await Ads.Put(house); // in a shop, which usually asks much of customers; daytime and early morning
        await using (var store = house.Store.AsSystem())
            await new VacancyIntake(store, "nb").TakeAsync("nav", [VacancyNews.Of(new("nav", "unknown", store.Now) { Until = store.Now.AddDays(9), Titles = [new("nb", "Litt av hvert")] }), VacancyNews.Of(new("nav", "cleaner", store.Now) { Until = store.Now.AddDays(9), Titles = [new("nb", "Renholder")], Isco = "9112" })]);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        Assert.Equal(["Litt av hvert", "Medarbeider i frukt og grønt", "Renholder"], await Titles(""));
        Assert.Equal(["Litt av hvert", "Renholder"], await Titles("?not=Customers&not=Nonsense"));
        Assert.Equal(["Medarbeider i frukt og grønt"], await Titles("?only=Customers"));
        Assert.Equal(["Litt av hvert", "Renholder"], await Titles("?never=EarlyMorning"));
        Assert.Equal(["Renholder"], await Titles("?not=Customers&only=Standing"));
        var page = await coach.Page("/vacancies?not=Customers");
        Assert.Empty(PageRules.Breaks(page));
        Assert.True(page.QuerySelector(".ff-asks")!.HasAttribute("open"));
        Assert.True(page.QuerySelector("input[name=Not][value=Customers]")!.HasAttribute("checked"));

        async Task<IEnumerable<string>> Titles(string query) => (await coach.Page($"/vacancies{query}")).QuerySelectorAll("tbody th a").Select(a => a.TextContent).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_ad_that_has_run_out_shows_nobody_even_before_it_is_closed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var unread = await (await house.SignedIn(house.Team.Coaches[0])).Page("/vacancies");
        var ad = await Ads.Put(house);
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(31);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (list, page) = (await coach.Page("/vacancies"), await coach.Page($"/vacancies/{ad}"));

        Assert.Empty(list.QuerySelectorAll("tbody tr"));
        Assert.StartsWith("Det er ikke lest inn", unread.QuerySelector(".ff-empty")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Ingen annonser er åpne nå", list.QuerySelector(".ff-empty")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Oda", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href*='brygga']"));
        Assert.Null(page.QuerySelector($"a[href='/vacancies/{ad}/save']"));
    }

    [Theory, OnBoth]
    public async Task An_ad_is_put_aside_for_somebody_once_and_laid_away_and_both_can_be_undone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var (coach, person) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0].Id);
        var form = await coach.Page($"/vacancies/{ad}/save");

        foreach (var _ in new[] { 1, 2 })
            Assert.Equal($"/enrolments/{person}/vacancies?saved=true", (await coach.Send($"/vacancies/{ad}/save", form, new() { ["For"] = $"{person}", ["Why"] = "Nær der hun bor" })).Headers.Location!.ToString());
        var saved = await coach.Page($"/enrolments/{person}/vacancies");
        Assert.Equal($"/vacancies/{ad}", Assert.Single(saved.QuerySelectorAll(".ff-due a")).GetAttribute("href"));
        Assert.Contains("Nær der hun bor", (await coach.Page($"/vacancies/{ad}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(PageRules.Breaks(saved));
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var row = await store.SavedVacancies.SingleAsync();

        await coach.Send($"/enrolments/{person}/vacancies", saved, new() { ["Which"] = $"{row.Id}" });
        Assert.NotNull((await coach.Page($"/enrolments/{person}/vacancies")).QuerySelector(".ff-empty"));
        var token = saved.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var undo = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Back", "/vacancies")]);
        await coach.Http.PostAsync(new Uri("/undo", UriKind.Relative), undo);
        Assert.Single((await coach.Page($"/enrolments/{person}/vacancies")).QuerySelectorAll(".ff-due li"));

        var foreign = await coach.Send($"/vacancies/{ad}/save", form, new() { ["NewId"] = $"{Some.NewId<SavedVacancy>()}", ["For"] = $"{house.Team.Enrolments[10].Id}" });
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(1, await store.SavedVacancies.CountAsync());
    }

    [Theory, OnBoth]
    public async Task The_employer_of_an_ad_is_one_tap_away_and_never_registered_twice(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page($"/vacancies/{ad}");

        var made = (await coach.Send($"/vacancies/{ad}?handler=Employer", page, [])).Headers.Location!.ToString();
        var found = (await coach.Send($"/vacancies/{ad}?handler=Employer", await coach.Page($"/vacancies/{ad}"), [])).Headers.Location!.ToString();

        Assert.Equal(made.Replace("?saved=true", "", StringComparison.Ordinal), found);
        await using var store = house.Store.AsSystem();
        Assert.Equal(("Brygga Matmarked AS", "974760673"), await store.Employers.Where(e => e.Name.StartsWith("Brygga")).Select(e => new ValueTuple<string, string?>(e.Name, e.Number)).SingleAsync());
    }

    [Theory, OnBoth]
    public async Task An_employer_that_goes_by_another_name_is_known_by_its_number_and_by_that_of_its_place(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (whole, place) = (house.Team.Employers[0], house.Team.Employers[1]);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Workplace.Of(Some.NewId<Workplace>(), place, "Torget", number: "974 760 673"));
            await store.SaveChangesAsync();
        }
        Assert.Equal([$"{place.Id}", "new"], (await coach.Page($"/vacancies/{ad}")).QuerySelectorAll("[name=Which]").Select(choice => choice.GetAttribute("value")));
        await using (var store = house.Store.AsSystem())
        {
            var firm = await store.Employers.ById(whole.Id);
            firm.Change(firm.Name, "974 760 673", null, null);
            await store.SaveChangesAsync();
        }

        var found = await coach.Post($"/vacancies/{ad}?handler=Employer", [], "form:has([name=NewId])");
        var carved = await coach.Fill($"/vacancies/{ad}/carve", new() { ["Work"] = "Påfylling" });

        Assert.Equal($"/employers/{whole.Id}", found.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, carved.StatusCode);
        await using var after = house.Store.AsSystem();
        Assert.Equal((house.Team.Employers.Count, whole.Id), (await after.Employers.CountAsync(), await after.JobAnalyses.Select(job => job.EmployerId).SingleAsync()));
    }
}
