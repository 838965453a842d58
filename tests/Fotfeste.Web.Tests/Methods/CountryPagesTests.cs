using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What the organisation's country calls things, on the pages that ask.</summary>
public sealed class CountryPagesTests
{
    [Theory, OnBoth]
    public async Task A_job_is_offered_the_countrys_forms_and_keeps_the_pack_it_began_under(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/jobs/new";
        var page = await coach.Page(path);
        var offered = page.QuerySelectorAll("input[name='Terms.Kind']").Select(i => i.GetAttribute("value")!).ToList();
        Assert.Equal(["permanent", "subsidised", "subsidy-of-old", "transition", "vta-o", "work-practice"], offered.Order(StringComparer.Ordinal));
        Assert.Equal(("permanent", "work-practice"), (offered[0], offered[^1])); // the ordinary job first, what is no job last

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, page, new() { ["Tasks"] = "Fyr", ["Terms.Kind"] = "vta-o", ["Terms.From"] = "16.3.2026" })).StatusCode);

        await using var store = house.Store.AsSystem();
        var terms = await store.EmploymentSpells.Where(j => j.EnrolmentId == house.Team.Enrolments[0].Id && j.Days.From == Some.Day).SelectMany(j => j.Terms).SingleAsync();
        Assert.Equal((new PackKey("no", 1), "vta-o"), (terms.Forms, terms.Form));
        Assert.Contains("Adapted work", (await coach.Page($"/jobs/{terms.EmploymentSpellId}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_has_ended_takes_a_job_of_its_time_and_no_later_one()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/jobs/new";

        var late = await coach.Post(path, new() { ["Tasks"] = "Fyr", ["Terms.Kind"] = "subsidy-of-old", ["Terms.From"] = "16.3.2026" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal("#Terms_Kind", (await Visitor.Read(late)).QuerySelector("[role=alert] a")!.GetAttribute("href"));

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, new() { ["Tasks"] = "Fyr", ["Terms.Kind"] = "subsidy-of-old", ["Terms.From"] = "5.1.2026" })).StatusCode);
    }

    [Theory, OnBoth]
    public async Task An_income_is_kept_as_the_country_calls_it_and_counted_as_all_do(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/income";
        var choices = (await coach.Page(path)).QuerySelectorAll("#Source option").Select(o => o.TextContent).ToList();
        Assert.Equal("Arbeidsavklaringspenger (AAP)", choices[choices.IndexOf("AAP") + 1]);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, new() { ["Source"] = "aap", ["From"] = "1.3.2026" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, new() { ["Source"] = "wage", ["From"] = "16.3.2026" })).StatusCode);

        await using var store = house.Store.AsSystem();
        var incomes = await store.Incomes.Where(i => i.EnrolmentId == house.Team.Enrolments[0].Id && i.Days.From >= new DateOnly(2026, 3, 1)).OrderBy(i => i.Days.From).ToListAsync();
        Assert.Equal([("rehabilitation-benefit", "aap"), ("wage", null)], incomes.Select(i => (i.Source, i.InCountry)));
        Assert.Contains("AAP", (await coach.Page(path)).QuerySelectorAll(".ff-hits strong").Select(s => s.TextContent));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["Source"] = "invented", ["From"] = "1.3.2026" })).StatusCode);
    }

    [Theory, OnBoth]
    public async Task Who_refers_and_why_support_ends_are_told_in_the_countrys_words(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var referred = await coach.Post("/participants/new", new() { ["Name"] = "Vilja Nyby", ["Source"] = "nav", ["ReceivedOn"] = "16.3.2026", ["Language"] = "nb" });
        Assert.Contains("NAV", (await coach.Page(referred.Headers.Location!.OriginalString)).QuerySelector(".ff-head")!.TextContent, StringComparison.Ordinal);

        var leader = await house.SignedIn(house.Team.NorthLeader);
        var path = $"/enrolments/{house.Team.Enrolments[1].Id}";
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post(path + "/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "to-vta", ["Destination"] = "other" })).StatusCode);

        await using var store = house.Store.AsSystem();
        var referral = await store.Referrals.SingleAsync(r => r.SourceInCountry != null);
        var ended = await store.Enrolments.ById(house.Team.Enrolments[1].Id);
        Assert.Equal(("employment-service", "nav", "other-service", "to-vta"), (referral.Source, referral.SourceInCountry, ended.ExitReason, ended.ExitInCountry));
        Assert.Contains("Moved on to VTA", (await leader.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("974760673", null)]
    [InlineData("974760674", "ikke et organisasjonsnummer")]
    [InlineData("a person's", "fødselsnummer")]
    [InlineData("kommer senere", "ikke et organisasjonsnummer")]
    public async Task A_number_of_an_organisation_is_doubted_beside_it_and_always_kept(string number, string? doubt)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        if (number == "a person's") number = Oracle.Rows("ids/vectors.csv").First(v => v[0] == "no-fnr" && v[2] == "true")[1];

        var saved = await coach.Post("/employers/new", new() { ["Form.Name"] = "Fyret Drift", ["Form.Number"] = number });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var facts = (await coach.Page(saved.Headers.Location!.OriginalString)).QuerySelector("dl.ff-facts")!.TextContent;
        Assert.Contains(number, facts, StringComparison.Ordinal);
        if (doubt is null) Assert.DoesNotContain("organisasjonsnummer slik", facts, StringComparison.Ordinal);
        else Assert.Contains(doubt, facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_may_be_chosen_among_the_countrys_municipalities()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var page = await (await house.SignedIn(house.Team.Coaches[0])).Page("/employers/new");

        Assert.Equal("places", page.QuerySelector("#Form_Place")!.GetAttribute("list"));
        Assert.Equal(["Fjordby"], page.QuerySelectorAll("#places option").Select(o => o.GetAttribute("value")));
        Assert.Empty(PageRules.Breaks(page));
    }
}
