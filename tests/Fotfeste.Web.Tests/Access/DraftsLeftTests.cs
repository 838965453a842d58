using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>Every form with own words keeps them through a lost sign-in, about whom it was written and about nobody else; and Today leads back to what was left.</summary>
public sealed class DraftsLeftTests
{
    [Theory, OnBoth]
    public async Task No_form_with_own_words_loses_them_with_the_session(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var team = house.Team;
        var appointment = Some.Appointment(team.Organisation, team.Coaches[0], team.Enrolments[0], Some.Day);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(appointment);
            await store.SaveChangesAsync();
        }
        var ad = await Ads.Put(house);

        foreach (var (staff, path, field, besides) in new[]
        {
            (team.Coaches[0], $"/appointments/new?enrolment={team.Enrolments[0].Id}", "Form.About", $"/appointments/new?enrolment={team.Enrolments[1].Id}"),
            (team.Coaches[0], $"/appointments/{appointment.Id}", "Form.Location", null),
            (team.Coaches[0], $"/vacancies/{ad}/save", "Why", null),
            (team.Coaches[0], $"/enrolments/{team.Enrolments[0].Id}/suggestions/answer?job={ad}", "Said", $"/enrolments/{team.Enrolments[1].Id}/suggestions/answer?job={ad}"),
            (team.Coaches[0], $"/leads/new?person={team.Enrolments[0].Id}", "Form.What", $"/leads/new?person={team.Enrolments[1].Id}"),
            (team.Coaches[0], $"/leads/new?at={team.Employers[0].Id}&person={team.Enrolments[0].Id}", "Form.NextStep", $"/leads/new?at={team.Employers[0].Id}"),
            (team.Coaches[0], $"/enrolments/{team.Enrolments[0].Id}/hand-over?contact={team.Contacts[0].Id}", "Receiver", $"/enrolments/{team.Enrolments[1].Id}/hand-over"),
            (team.Coaches[0], $"/enrolments/{team.Enrolments[1].Id}/hand-over?first=2026-03-01&last=2026-03-09", "Receiver", null),
            (team.NorthLeader, $"/participants/{team.Participants[0].Id}/merge?with={team.Participants[1].Id}", "Why", $"/participants/{team.Participants[0].Id}/merge?with={team.Participants[2].Id}"),
            (team.Administrator, "/programmes/new", "Form.Conditions", null),
            (team.Administrator, $"/programmes/{team.Programme.Id}/edit", "Form.Conditions", null),
        })
        {
            var visitor = await house.SignedIn(staff);
            var typed = (await visitor.Page(path)).Filled((field, "Skrevet lenge"));
            visitor.LoseSession(house);

            var back = await LostSessionTests.SignInAgainAsync(visitor, staff, (await visitor.SaveAsync(path, typed)).Headers.Location!.OriginalString);

            Assert.Equal("Skrevet lenge", back.Value(field));
            Assert.Empty(PageRules.Breaks(back));
            if (path.Contains("first=", StringComparison.Ordinal)) Assert.Equal("2026-03-01", back.QuerySelector("[name=First]")!.GetAttribute("value")); // the same days, not the plan
            if (besides is not null) Assert.Null((await visitor.Page(besides)).Note());
        }
    }

    [Fact]
    public async Task Every_form_that_keeps_drafts_brings_back_what_was_typed_in_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var world = await PolicyTests.ArrangedAsync(house);
        var visitors = new Dictionary<string, Visitor>();
        var kept = typeof(KeepsDraftAttribute).Assembly.GetTypes().Where(type => type.GetCustomAttribute<KeepsDraftAttribute>() is not null).ToList();
        var addresses = AddressesOf(house, world);
        foreach (var (form, asks) in new[]
        {
            (nameof(AnswerModel), $"?job={world.Ad.Id}"), (nameof(MergePeopleModel), $"?with={house.Team.Participants[1].Id}"), (nameof(PassOnModel), $"?from={house.Team.Coaches[0].Id}"),
        }) addresses[form] = (addresses[form].Persona, addresses[form].Path + asks);
        await using (var store = house.Store.AsSystem())
        {
            (await store.JobAnalyses.ById(world.Analyses[0].Id)).List(JobTasks.Of([new("Vaske opp", default, default)]));
            await store.SaveChangesAsync();
        }
        Assert.Empty(kept.Select(type => type.Name).Except(addresses.Keys));
        var lost = new List<string>();

        foreach (var (form, (persona, path)) in kept.Select(type => (type.Name, addresses[type.Name])))
        {
            if (!visitors.TryGetValue(persona, out var visitor)) visitors[persona] = visitor = await house.SignedIn(PolicyWorld.Who(house.Team, persona)!);
            var page = await visitor.Page(path);
            if (page.QuerySelector($"main {Writer.Form} textarea[name]") is not { } field && (field = page.QuerySelector($"main {Writer.Form} input:is([type=text], :not([type]))[name]")) is null)
            {
                lost.Add($"{form} {path}: no form with words in it");
                continue;
            }
            var name = field.GetAttribute("name")!;
            await visitor.TypeAsync(page.Filled((name, "Skrevet lenge")));
            var again = await visitor.Page(path);
            if (again.QuerySelector(".ff-draft a") is { } offered) again = await visitor.Page(offered.GetAttribute("href")!);
            if (again.Value(name) != "Skrevet lenge") lost.Add($"{form} {path}: {name} is {again.Value(name)}");
            await visitor.Send(path, again, [], "form.ff-draft"); // thrown away: other pages bear the same form
        }

        Findings.None(lost);
    }

    [Theory, OnBoth]
    public async Task Today_leads_back_to_the_latest_of_them_while_the_person_is_in_sight_and_for_the_writer_alone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Empty(Lines(await coach.Page("/")));
        await coach.TypeAsync((await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "canary-draft")));

        var today = await coach.Page("/");

        var line = Assert.Single(Lines(today));
        Assert.Equal("Kladden om Aino Berg fra kl. 11.00 venter: skriv videre", line.TextContent);
        Assert.Empty(PageRules.Breaks(today));
        Assert.DoesNotContain("canary-draft", today.Source.Text, StringComparison.Ordinal);
        Assert.Equal("canary-draft", (await coach.Page(line.GetAttribute("href")!)).Value("Form.Note"));
        Assert.Empty(Lines(await (await house.SignedIn(house.Team.NorthLeader)).Page("/")));

        foreach (var person in new[] { 1, 2, 3 }) await coach.TypeAsync((await coach.Page(DraftTests.Log(house, person))).Filled(("Form.Note", "Mer")));
        Assert.Equal(3, Lines(await coach.Page("/")).Count);
        await using (var store = house.Store.AsSystem())
        {
            foreach (var id in house.Team.Enrolments.Take(4).Select(e => e.Id))
            {
                var gone = await store.Enrolments.ById(id);
                gone.EndAssignment(gone.Assignments[0].Id, Some.Day.AddDays(-1));
                store.Touch(gone);
            }
            await store.SaveChangesAsync();
        }
        Assert.Empty(Lines(await coach.Page("/")));
    }

    [Fact]
    public async Task A_form_of_another_role_is_not_led_to()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (staff, role) = (house.Team.Administrator, new Role(Some.NewId<Role>(), house.Team.Administrator, Persona.Coach, house.Team.North.Id, DateRange.Open(Some.Day)));
        await using (var store = house.Store.AsSystem())
        {
            store.Add(role);
            await store.SaveChangesAsync();
        }
        var both = await house.SignedIn(staff);
        await both.Post("/account/role", new() { ["Role"] = $"{house.Team.Roles.Single(r => r.StaffId == staff.Id).Id}" });
        await both.TypeAsync((await both.Page("/programmes/new")).Filled(("Form.Conditions", "Høyst to år")));
        await both.Post("/account/role", new() { ["Role"] = $"{role.Id}" });

        Assert.Empty(Lines(await both.Page("/")));
    }

    // Where each page stands, for the first persona that may open it, with the example of the policy's world.
    static Dictionary<string, (string Persona, string Path)> AddressesOf(RunningHouse house, PolicyWorld world)
    {
        var rows = PolicyRow.All.ToDictionary(row => row.Route);
        var found = new Dictionary<string, (string, string)>();
        foreach (var route in house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is not { } page || !rows.TryGetValue(PolicyTests.NameOf(route), out var row)) continue;
            var persona = PolicyRow.Personas.FirstOrDefault(p => row.Cells[p] is "own" or "open" or "all");
            if (persona is not null) found[$"{Path.GetFileNameWithoutExtension(page.RelativePath)}Model"] = (persona, row.At(row.HasId ? world.Of(row.Of).Case : ""));
        }
        return found;
    }

    static List<AngleSharp.Dom.IElement> Lines(AngleSharp.Dom.IDocument today)
    {
        Assert.Equal("I dag", today.QuerySelector("h1")!.TextContent);
        return [.. today.QuerySelectorAll("main .ff-note a[href*='draft=']")];
    }
}
