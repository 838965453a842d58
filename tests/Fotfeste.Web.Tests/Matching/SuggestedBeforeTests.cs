using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class SuggestedBeforeTests
{
    [Theory, OnBoth]
    public async Task What_was_shown_under_which_limits_is_read_again_by_who_sees_the_person(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions");
        Assert.NotNull((await coach.Page($"{address}/before")).QuerySelector(".ff-empty"));
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Tolerates.Customers"] = "1", ["HoursMost"] = "20" });
        await Ads.Put(house);
        var page = await coach.Page(address);
        foreach (var hours in new[] { 10, 10, 12 }) Assert.Equal(HttpStatusCode.NoContent, await Settle(coach, page, address, hours));
        Assert.Equal(HttpStatusCode.NoContent, await Settle(coach, page, address, 20)); // the person's own: kept already

        var before = await coach.Page($"{address}/before");
        var oldest = await coach.Page(before.QuerySelectorAll("[aria-labelledby=lists] a")[^1].GetAttribute("href")!);

        Assert.Empty(PageRules.Breaks(before));
        Assert.Equal(3, before.QuerySelectorAll("[aria-labelledby=lists] li").Length);
        Assert.Contains("12 timer", before.QuerySelector("[aria-labelledby=open]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Personens egne grenser", oldest.QuerySelector("[aria-labelledby=open]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Medarbeider i frukt og grønt · Brygga Matmarked AS", oldest.QuerySelector(".ff-fits h3")!.TextContent);
        Assert.Contains("Krav -30", oldest.QuerySelector(".ff-fits li")!.TextContent.Replace('\u2212', '-'), StringComparison.Ordinal);
        Assert.Contains("Vist til Ida Nord", oldest.QuerySelector("[aria-labelledby=lists]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"{address}/before?which={PolicyWorld.Invented}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[1])).Get($"{address}/before")).StatusCode);
    }

    [Fact]
    public async Task Whoever_moves_limits_all_day_fills_no_store()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions");
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["HoursMost"] = "38" });
        var page = await coach.Page(address);

        for (var hours = 1; hours <= JobsShown.MostMovedADay + 5; hours++) await Settle(coach, page, address, hours);

        await using var store = house.Store.As(house.Team.Coaches[0]);
        Assert.Equal(JobsShown.MostMovedADay + 1, await store.JobsShown.CountAsync());
        house.Store.Clock.Later = TimeSpan.FromHours(25);
        var nextDay = await house.SignedIn(house.Team.Coaches[0]);
        await Settle(nextDay, await nextDay.Page(address), address, 33);
        Assert.Equal(JobsShown.MostMovedADay + 2, await store.JobsShown.CountAsync());
    }

    [Theory, OnBoth]
    public async Task Who_was_named_for_a_job_is_kept_once_for_each_reader_and_stands_with_the_person(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, address) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions");
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["HoursMost"] = "20", ["Work"] = "Butikkmedarbeider" });
        await coach.Post(address, new() { ["agrees"] = "true" }, "form[action$='handler=Consent']");
        var ad = await Ads.Put(house);

        foreach (var reader in new[] { coach, coach, leader }) Assert.Single((await reader.Page($"/vacancies/{ad}/people")).QuerySelectorAll("main section li"));

        var thoughts = (await coach.Page($"{address}/before")).QuerySelectorAll("[aria-labelledby=thoughts] li");
        Assert.Equal(2, thoughts.Length);
        Assert.All(thoughts, line => Assert.StartsWith("Medarbeider i frukt og grønt · Brygga Matmarked AS", line.TextContent.Trim(), StringComparison.Ordinal));
        Assert.Equal(["Ida Nord", "Liv Leder"], thoughts.Select(line => line.TextContent.Split("Vist til ")[1].Split(" ·")[0]).Order());
        await using var other = house.Store.As(house.Team.Coaches[1]);
        Assert.Equal(0, await other.ThoughtsOf.CountAsync());
    }

    static async Task<HttpStatusCode> Settle(Visitor coach, AngleSharp.Dom.IDocument page, string address, int hours)
    {
        using var body = new FormUrlEncodedContent(DrawnFields.With(page, new() { ["If.Hours"] = $"{hours}" }, "main [data-limits]"));
        return (await coach.Http.PostAsync(new Uri($"{address}?handler=Settled", UriKind.Relative), body)).StatusCode;
    }
}
