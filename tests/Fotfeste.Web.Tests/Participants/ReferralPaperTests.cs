using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ReferralPaperTests
{
    [Theory, OnBoth]
    public async Task Whoever_referred_is_told_what_is_so_and_what_the_person_has_agreed_to_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, referral) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Referrals[0]);
        await coach.Post($"/referrals/{referral.Id}", [], "form[action*=Wait]");
        var path = $"/referrals/{referral.Id}/paper";
        var page = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(page));
        Assert.DoesNotContain("Uma", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Received", "Waiting"], page.QuerySelectorAll("[name=Status]").Select(r => r.GetAttribute("value")));
        var form = new Dictionary<string, string> { ["Status"] = "Waiting", ["Words"] = "Vi har plass til høsten" };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, page, form)).StatusCode);
        form["PersonAgreed"] = "true";
        await coach.Send(path, page, form);
        await coach.Send(path, page, form); // sent twice

        var text = (await coach.Page(path)).QuerySelector("#text")!.TextContent;
        Assert.Contains("16. mars 2026: På venteliste. Vi har plass til høsten", text, StringComparison.Ordinal);
        Assert.Contains(referral.Code, text, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.StatusNotes.CountAsync());
        await using var foreign = house.Store.As(house.Team.Coaches[2]);
        Assert.Empty(await foreign.StatusNotes.ToListAsync());
    }

    [Fact]
    public async Task The_form_to_fill_in_by_hand_asks_what_the_page_asks_and_holds_nobody()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var page = await (await house.SignedIn(house.Team.Coaches[0])).Page("/referrals/form");

        Assert.Empty(PageRules.Breaks(page));
        Assert.InRange(page.QuerySelectorAll(".ff-blank dt").Length, 2, 9);
        Assert.All(page.QuerySelectorAll(".ff-blank dd"), dd => Assert.Empty(dd.TextContent.Trim()));
    }
}
