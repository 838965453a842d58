using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class ReferralMonthsTests
{
    [Theory, OnBoth]
    public async Task A_leader_sees_referrals_by_month_and_source_and_who_has_stopped_sending(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, today) = (house.Team, house.Team.Today);
        await using (var store = house.Store.As(team.NorthLeader))
        {
            foreach (var ago in new[] { 70, 80, 90 })
            {
                var person = Some.Participant($"Kode {ago}", team.Organisation.Id);
                store.AddRange(person, Referral.Receive(Some.NewId<Referral>(), person, team.North.Id, "psychiatry", today.AddDays(-ago), null, null, null, null, today));
            }
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(team.NorthLeader)).Page("/referrals/months");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Contains("Psykisk helsevern", page.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Måned", "Personen selv", "Psykisk helsevern", "Alle"], page.QuerySelectorAll("thead th").Select(th => th.TextContent));
        Assert.Equal(["1", "0", "1"], page.QuerySelectorAll("tbody tr:first-child td").Select(td => td.TextContent));
        Assert.Equal(12, page.QuerySelectorAll(".ff-bars li").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(team.Coaches[0])).Get("/referrals/months")).StatusCode);
        Assert.DoesNotContain("Psykisk", (await (await house.SignedIn(team.SouthLeader)).Page("/referrals/months")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_waiting_list_says_since_when_how_long_and_for_what(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await using (var store = house.Store.As(house.Team.NorthLeader))
        {
            (await store.Referrals.ById(house.Team.Referrals[0].Id)).Wait(house.Team.Today.AddDays(-2), house.Team.Today.AddDays(20), "Plass");
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(house.Team.Coaches[0])).Page("/referrals/waiting");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(["Uma Ny", "tas opp igjen 5. april 2026", "14. mars 2026", "3", "Plass"], page.QuerySelectorAll("tbody tr > *").Select(c => c.TextContent.Trim()));
        Assert.Contains("Ingen står på venteliste.", (await (await house.SignedIn(house.Team.Coaches[2])).Page("/referrals/waiting")).Body!.TextContent, StringComparison.Ordinal);
    }
}
