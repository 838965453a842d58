using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

public sealed class NewAdsPageTests
{
    [Theory, OnBoth]
    public async Task A_new_ad_near_the_wish_is_told_to_the_coach_of_who_agreed_until_the_list_is_looked_at(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, other, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), await house.SignedIn(house.Team.NorthLeader));
        foreach (var at in new[] { 0, 1 }) await coach.Fill($"/participants/{house.Team.Participants[at].Id}/profile/edit", new() { ["Work"] = "Butikkmedarbeider" });
        var address = $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions";
        await Agrees(coach, address, true);
        Assert.Empty(await Told(house, coach));
        await Ads.Put(house);

        var today = await coach.Page("/");
        var told = Assert.Single(await Told(house, coach));

        Assert.Empty(PageRules.Breaks(today));
        Assert.Equal($"{address}#ads", told.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Aino Berg", told.QuerySelector("a")!.TextContent);
        Assert.Contains("1 ny annonse", told.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Told(house, other));
        Assert.Empty(await Told(house, leader));

        Assert.Contains("· Ny 16", (await coach.Page(address)).QuerySelector("section[aria-labelledby=ads]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Told(house, coach));

        await Ads.Put(house);
        Assert.Single(await Told(house, coach));
        await Agrees(coach, address, false, looks: false);
        Assert.Empty(await Told(house, coach));
    }

    [Fact]
    public async Task What_came_long_ago_is_no_news_even_if_nobody_has_looked()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Work"] = "Butikkmedarbeider" });
        await Agrees(coach, $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions", true);
        await Ads.Put(house);
        Assert.Single(await Told(house, coach));

        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(15);

        Assert.Empty(await Told(house, await house.SignedIn(house.Team.Coaches[0])));
    }

    // The form is on the page of suggestions, which is a look; a second browser's older page sends it without one.
    static async Task Agrees(Visitor coach, string address, bool yes, bool looks = true)
    {
        if (looks) await coach.Post(address, new() { ["agrees"] = yes ? "true" : "false" }, "form[action$='handler=Consent']");
        else
        {
            var token = (await coach.Page("/contacts/new")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("agrees", yes ? "true" : "false")]);
            await coach.Http.PostAsync(new Uri($"{address}?handler=Consent", UriKind.Relative), body);
        }
    }

    // What the clock would have read within seconds.
    static async Task<IReadOnlyList<IElement>> Told(RunningHouse house, Visitor visitor)
    {
        await house.Services.GetRequiredService<KnownJobs>().ForAsync(house.Team.Organisation);
        return [.. (await visitor.Page("/")).QuerySelectorAll("section[aria-labelledby=new-ads] li")];
    }
}
