using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ProfilePagesTests
{
    [Theory, OnBoth]
    public async Task A_profile_is_begun_written_on_and_keeps_every_version(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var address = $"/participants/{house.Team.Participants[0].Id}/profile";
        Assert.Contains("Det står ingenting her ennå", (await coach.Page(address)).Body!.TextContent, StringComparison.Ordinal);

        var first = await coach.Fill($"{address}/edit", new() { ["Wishes"] = "Noe med dyr", ["Tolerates.Noise"] = "1", ["Hard.Noise"] = "true", ["Interests.Realistic"] = "4", ["HoursMost"] = "22,5", ["Times.Daytime"] = "true", ["Times.SplitDay"] = "true", ["Licence"] = "False" });
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var second = await coach.Fill($"{address}/edit", new() { ["HoursMost"] = "30", ["Occasion"] = "AtWork", ["Learned"] = "Holdt ut lenger enn vi trodde" });
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);

        var page = await coach.Page(address);
        Assert.Empty(PageRules.Breaks(page));
        var text = page.Body!.TextContent;
        Assert.Contains("«Noe med dyr»", text, StringComparison.Ordinal);
        Assert.Contains("Høyst 30 timer i uka", text, StringComparison.Ordinal);
        Assert.Contains("Holdt ut lenger enn vi trodde", text, StringComparison.Ordinal);
        Assert.Contains("Absolutt grense", text, StringComparison.Ordinal);
        Assert.Contains("Nytt: Timer", text, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        var versions = await store.Profiles.OrderBy(p => p.FollowsId != null).ToListAsync();
        Assert.Equal([new Hours(22.5m), new Hours(30)], versions.Select(v => v.Content.HoursMost!.Value));
        Assert.All(versions, v => Assert.Equal((WorkingTime.Daytime | WorkingTime.SplitDay, (byte?)1, (byte?)4, true, (bool?)false), (v.Content.Times, v.Content.Tolerates[Demand.Noise], v.Content.Interests[Interest.Realistic], v.Content.Hard.Has(Demand.Noise), v.Content.HasLicence)));
    }

    [Theory, OnBoth]
    public async Task A_version_stands_in_the_persons_story_and_taken_back_the_one_before_is_the_newest_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (address, home) = ($"/participants/{house.Team.Participants[0].Id}/profile", $"/enrolments/{house.Team.Enrolments[0].Id}");
        await coach.Fill($"{address}/edit", new() { ["Wishes"] = "Noe med dyr" });
        await coach.Fill($"{address}/edit", new() { ["HoursMost"] = "30", ["Learned"] = "Holdt ut lenger" });
        var story = (await coach.Page(home)).QuerySelector("#story")!.TextContent;
        foreach (var said in new[] { "Yrkesprofilen er begynt", "Yrkesprofilen er skrevet videre", "Holdt ut lenger" }) Assert.Contains(said, story, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await UndoTests.UndoAsync(coach, await coach.Page(address))).StatusCode);

        Assert.DoesNotContain("Holdt ut lenger", (await coach.Page(home)).QuerySelector("#story")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("30 timer", (await coach.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill($"{address}/edit", new() { ["HoursMost"] = "25" })).StatusCode); // the same one is followed once more
        await using var store = house.Store.AsSystem();
        Assert.Equal((2, 3), (await store.Profiles.CountAsync(), await store.Profiles.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Each_part_says_whose_it_is_on_the_page_in_its_history_and_on_the_sheet_to_take_home()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var address = $"/participants/{house.Team.Participants[0].Id}/profile";
        var typed = new Dictionary<string, string> { ["Wishes"] = "Noe med dyr", ["Said.Wishes"] = "Person", ["Strengths"] = "Tålmodig", ["Said.Strengths"] = "Coach", ["Helps"] = "Ei liste", ["Tolerates.Noise"] = "1", ["Hard.Noise"] = "true", ["Said.Demands"] = "Coach" };

        var refused = await coach.Fill($"{address}/edit", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var again = await Visitor.Read(refused);
        Assert.Contains("personens eget ord", again.QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Coach", again.QuerySelector("#Said option[selected]")!.GetAttribute("value"));
        typed.Remove("Said.Demands");
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill($"{address}/edit", typed)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill($"{address}/edit", new() { ["Strengths"] = "Tålmodig og blid", ["Said.Strengths"] = "Person" })).StatusCode); // the wishes stay whose they are

        var page = await coach.Page(address);
        Assert.Empty(PageRules.Breaks(page));
        var own = page.QuerySelector("[aria-labelledby=own]")!;
        Assert.Equal("Personens egne ord", own.QuerySelector("blockquote + p")!.TextContent);
        Assert.Contains("God på · Personens egne ord", own.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hjelper ·", own.TextContent, StringComparison.Ordinal);
        var history = page.QuerySelector("[aria-labelledby=history]")!.TextContent;
        foreach (var said in new[] { "Nytt: God på (Personens egne ord)", "Tålmodig (Sett av jobbspesialisten)", "Ønsker (Personens egne ord), God på (Sett av jobbspesialisten)" }) Assert.Contains(said, history, StringComparison.Ordinal);
        var sheet = await coach.Page($"{address}/paper");
        Assert.Empty(PageRules.Breaks(sheet));
        Assert.Equal(["Noe med dyr", "Dine egne ord"], sheet.QuerySelectorAll("[aria-labelledby=Wishes] p").Select(p => p.TextContent));
        Assert.Equal(["Støy: Litt (mer går ikke)"], sheet.QuerySelectorAll("[aria-labelledby=Demands] p").Select(p => p.TextContent));
        Assert.Equal(["Her står det ikke noe ennå."], sheet.QuerySelectorAll("[aria-labelledby=Way] p").Select(p => p.TextContent));
        Assert.NotNull(sheet.QuerySelector("button[data-listen][hidden]"));
    }

    [Theory, OnBoth]
    public async Task After_three_talks_the_page_says_that_the_search_does_not_wait_until_an_employer_is_met(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var team = house.Team;
        var person = Some.Participant("Gry Lund", team.Organisation.Id);
        var enrolment = Some.Enrolment(Some.Day.AddDays(-9), person, team.North.Id, team.Programme.Id);
        enrolment.Assign(Some.NewId<CoachAssignment>(), team.Coaches[0].Id, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(-9)));
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(person, enrolment);
            await store.SaveChangesAsync();
        }
        var address = $"/participants/{person.Id}/profile";
        var begun = house.Store.Clock.Day;
        foreach (var (day, wish) in new[] { (0, "Hund"), (0, "Hest"), (3, "Katt") }) await WriteAsync(day, wish);
        var early = (await (await house.SignedIn(team.Coaches[0])).Page(address)).Body!.TextContent;
        Assert.Contains("2 samtaler, siden", early, StringComparison.Ordinal);
        Assert.DoesNotContain("Jobbsøkingen venter ikke", early, StringComparison.Ordinal);

        await WriteAsync(5, "Ku");
        var coach = await house.SignedIn(team.Coaches[0]);
        Assert.Contains("Etter 3 samtaler vet dere nok", (await coach.Page(address)).QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        await coach.Fill("/visits/new", new() { ["Employer.Name"] = team.Employers[1].Name, ["Why"] = "LearnNeeds", ["Person"] = enrolment.Id.ToString(), ["By"] = "" });

        Assert.DoesNotContain("Jobbsøkingen venter ikke", (await coach.Page(address)).Body!.TextContent, StringComparison.Ordinal);

        async Task WriteAsync(int days, string wish)
        {
            house.Store.Clock.Day = begun.AddDays(days);
            Assert.Equal(HttpStatusCode.Redirect, (await (await house.SignedIn(team.Coaches[0])).Fill($"{address}/edit", new() { ["Wishes"] = wish })).StatusCode);
        }
    }

    [Fact]
    public async Task What_is_refused_comes_back_as_it_was_typed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var answer = await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Hard.Pace"] = "true", ["Tolerates.Noise"] = "2", ["Wishes"] = "Bakeri" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains("En absolutt grense trenger et nivå", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#Hard_Pace[checked]"));
        Assert.Equal("2", page.QuerySelector("#Tolerates_Noise option[selected]")!.GetAttribute("value"));
        Assert.Equal("Bakeri", page.QuerySelector("#Wishes")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_who_write_at_once_see_both()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var address = $"/participants/{house.Team.Participants[0].Id}/profile/edit";
        var drawn = await coach.Page(address);
        await leader.Fill(address, new() { ["Wishes"] = "Hest" });

        var answer = await coach.Send(address, drawn, DrawnFields.With(drawn, new() { ["Wishes"] = "Hund" }));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains("Hest", page.QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(address, page, DrawnFields.Of(page))).StatusCode);
    }

    [Fact]
    public async Task After_a_job_has_ended_it_is_asked_what_was_learned_until_it_is_said()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, today) = (house.Team, house.Team.Today);
        await using (var store = house.Store.As(team.Coaches[0]))
        {
            (await store.EmploymentSpells.ById(team.Jobs[0].Id)).End(today.AddDays(-2), "term-over", today);
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(team.Coaches[0]);
        var address = $"/participants/{team.Participants[0].Id}/profile";
        Assert.Contains("Jobben hos Bedrift 1 tok slutt", (await coach.Page(address)).Body!.TextContent, StringComparison.Ordinal);

        var answer = await coach.Fill($"{address}/edit?after=true", new() { ["Learned"] = "Trenger en fast å spørre" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("tok slutt", (await coach.Page(address)).Body!.TextContent, StringComparison.Ordinal);
    }
}
