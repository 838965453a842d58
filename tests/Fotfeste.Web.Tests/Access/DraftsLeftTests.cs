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

    static List<AngleSharp.Dom.IElement> Lines(AngleSharp.Dom.IDocument today)
    {
        Assert.Equal("I dag", today.QuerySelector("h1")!.TextContent);
        return [.. today.QuerySelectorAll("main .ff-note a[href*='draft=']")];
    }
}
