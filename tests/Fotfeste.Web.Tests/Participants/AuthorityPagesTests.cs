using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class AuthorityPagesTests
{
    [Theory, OnBoth]
    public async Task A_decision_that_ends_soon_stands_on_the_case_and_on_Today_until_it_is_settled(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, enrolment) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0].Id);
        var path = $"/enrolments/{enrolment}/decisions/new";
        var page = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal("NAV", page.QuerySelector("#known option")!.GetAttribute("value"));
        var form = new Dictionary<string, string> { ["Form.Authority"] = "NAV", ["Form.What"] = "Lønnstilskudd", ["From"] = "1.10.2025", ["Until"] = "10.4.2026", ["RemindDays"] = "42" };

        Assert.Equal($"/enrolments/{enrolment}?saved=true", (await coach.Send(path, page, form)).Headers.Location!.OriginalString);
        await coach.Send(path, page, form); // sent twice

        var need = Flat((await coach.Page("/")).QuerySelector(".ff-due")!.TextContent);
        Assert.Contains("Aino Berg – vedtak går ut 10. april", need, StringComparison.Ordinal);
        Assert.Contains("NAV: Lønnstilskudd. Oppfølgingen går videre.", need, StringComparison.Ordinal);
        var card = (await coach.Page($"/enrolments/{enrolment}")).QuerySelector("#authorities")!.ParentElement!;
        Assert.Contains("Går snart ut", card.TextContent, StringComparison.Ordinal);
        await coach.Post(card.QuerySelector("a")!.GetAttribute("href")!, [], "form[action*=Settle]");
        Assert.DoesNotContain("vedtak", Flat((await coach.Page("/")).QuerySelector("#needs")!.ParentElement!.TextContent), StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.AuthorityDecisions.CountAsync());
    }

    [Fact]
    public async Task A_lapsed_decision_closes_nothing_and_says_so_beside_another_need()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, enrolment) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0].Id);
        await coach.Post($"/enrolments/{enrolment}/decisions/new", new() { ["Form.Authority"] = "NAV", ["Form.What"] = "Lønnstilskudd", ["From"] = "1.10.2025", ["Until"] = "15.3.2026", ["RemindDays"] = "0" });
        house.Store.Clock.Day = Some.Day.AddDays(20); // long without contact, too

        coach = await house.SignedIn(house.Team.Coaches[0]);
        var needs = (await coach.Page("/")).QuerySelectorAll(".ff-due li").Select(li => Flat(li.TextContent)).Where(t => t.Contains("Aino Berg", StringComparison.Ordinal)).ToList();

        Assert.Contains(needs, n => n.Contains("vedtak gikk ut 15. mars", StringComparison.Ordinal));
        Assert.Contains(needs, n => n.Contains("kontakt", StringComparison.Ordinal));
        Assert.NotNull((await coach.Page($"/enrolments/{enrolment}")).QuerySelector("form[data-log]"));
    }

    [Theory, OnBoth]
    public async Task What_we_wait_for_is_counted_per_authority_until_it_is_answered(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, enrolment) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0].Id);
        await coach.Post($"/enrolments/{enrolment}/waiting/new", new() { ["Form.Authority"] = "NAV Fjordland", ["Form.What"] = "AAP", ["Since"] = "7.3.2026" });

        var list = await coach.Page("/waiting-for");
        Assert.Empty(PageRules.Breaks(list));
        Assert.Equal("NAV Fjordland 1 10 10", Flat(list.QuerySelector("tbody tr")!.TextContent));
        Assert.Contains("Aino Berg", list.QuerySelectorAll("tbody")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("NAV Fjordland: ventet i 10 dager", (await coach.Page($"/enrolments/{enrolment}")).QuerySelector("#authorities")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var path = list.QuerySelectorAll("tbody")[1].QuerySelectorAll("a")[1].GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["AnsweredOn"] = "1.3.2026" }, "form[action*=Answer]")).StatusCode);
        await coach.Post(path, new() { ["AnsweredOn"] = "16.3.2026" }, "form[action*=Answer]");

        Assert.Contains("Dere venter ikke på noen myndighet.", (await coach.Page("/waiting-for")).Body!.TextContent, StringComparison.Ordinal);
        var colleague = await house.SignedIn(house.Team.Coaches[1]);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get(path)).StatusCode);
    }

    static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
