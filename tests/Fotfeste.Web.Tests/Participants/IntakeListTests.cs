namespace Fotfeste.Web.Tests;

/// <summary>Referrals, the waiting list and what is waited for: page by page, as a file, and back to the row.</summary>
public sealed class IntakeListTests
{
    [Theory, OnBoth]
    public async Task Long_lists_come_by_pages_lead_back_to_the_row_and_are_files_of_everybody(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await FillAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        foreach (var (list, last, first) in new[] { ("/referrals", "Uma Ny", "Venter 059"), ("/referrals/waiting", "Venter 000", "Venter 059") })
        {
            var (one, two) = (await coach.Page(list), await coach.Page(list == "/referrals" ? "/referrals?at=2&answered=1" : $"{list}?at=2"));

            Assert.All([one, two], page => Assert.Empty(PageRules.Breaks(page)));
            Assert.Equal((50, first), (one.QuerySelectorAll("tbody tr").Length, one.QuerySelector("tbody th a")!.TextContent));
            Assert.Equal(last, two.QuerySelectorAll("tbody th a")[^1].TextContent);
            Assert.NotNull(one.QuerySelector("[data-print]"));
            var row = two.QuerySelector("tbody th a")!;
            var back = (await coach.Page(row.GetAttribute("href")!)).QuerySelector(".ff-crumbs a")!.GetAttribute("href")!;
            Assert.Equal(row.Id, (await coach.Page(back)).QuerySelector($"#{row.Id}")?.Id);
            Assert.EndsWith($"#{row.Id}", back, StringComparison.Ordinal);
            Assert.Equal(list == "/referrals" ? 62 : 61, await LinesAsync(coach, one)); // its heading, and everybody
        }
        Assert.Contains(await house.TrailAsync(), line => line is { Action: "exported", Subject: "/referrals", Records: "61" });
    }

    [Theory, OnBoth]
    public async Task What_is_waited_for_is_counted_for_everybody_and_shown_by_pages(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            for (var n = 0; n < 60; n++) store.Add(WaitingFor.Begin(Some.NewId<WaitingFor>(), enrolment, "NAV", $"Svar {n:00}", Some.Day.AddDays(-n), Some.Day));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (one, two) = (await coach.Page("/waiting-for"), await coach.Page("/waiting-for?at=2"));

        Assert.Empty(PageRules.Breaks(two));
        Assert.Contains("60", two.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((50, 10), (one.QuerySelectorAll("tbody")[1].Children.Length, two.QuerySelectorAll("tbody")[1].Children.Length));
        var row = two.QuerySelector("a[id]")!;
        Assert.Equal($"/waiting-for?at=2#{row.Id}", (await coach.Page(row.GetAttribute("href")!)).QuerySelector(".ff-crumbs a")!.GetAttribute("href"));
        Assert.Equal(61, await LinesAsync(coach, one));
    }

    static async Task<int> LinesAsync(Visitor visitor, AngleSharp.Dom.IDocument list)
    {
        using var answer = await visitor.Get(list.QuerySelector("a[download]")!.GetAttribute("href")!);
        return (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n").Length;
    }

    // Sixty more wait, the last the longest.
    static async Task FillAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        for (var n = 0; n < 60; n++)
        {
            var person = Participant.Register(Some.NewId<Participant>(), house.Team.Organisation.Id, $"Venter {n:000}", isCode: false, "nb");
            var referral = Referral.Receive(Some.NewId<Referral>(), person, house.Team.North.Id, "self", Some.Day.AddDays(-10 - n), null, null, null, null, Some.Day);
            referral.Wait(Some.Day.AddDays(-n));
            store.AddRange(person, referral);
        }
        await store.SaveChangesAsync();
    }
}
