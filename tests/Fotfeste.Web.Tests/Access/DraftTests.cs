using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What is typed is kept, in the form where it was typed and for who typed it; and nowhere else.</summary>
public sealed class DraftTests
{
    [Theory, OnBoth]
    public async Task Every_field_is_back_in_the_same_form_about_the_same_person_and_says_from_when(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(Log(house));
        Assert.Null(page.Note());

        Assert.Equal("Kladd lagret 11.00", await coach.TypeAsync(page.Filled(("Form.Kind", "Visit"), ("Form.NotMet", "true"), ("Form.Minutes", "other"), ("Form.OtherMinutes", "mange"), ("Form.Note", "Prøvde\nkassa"), ("Form.NextStep", "Ring sjefen"),
            ("Form.Next", "other"), ("Form.NextOn", "20.3.2026"), ("Form.With", "Employer"), ("Form.Day", "15.3.2026"), ("Form.Place", "Town"), ("Employer.Name", "Nytt sted"))));

        foreach (var path in new[] { Log(house), $"/enrolments/{house.Team.Enrolments[0].Id}" })
        {
            var again = await coach.Page(path);
            Assert.Equal("Dette er kladden din fra kl. 11.00. Den er ikke lagret ennå.", again.Note());
            Assert.Equal(["Visit", "true", "other", "mange", "Prøvde\nkassa", "Ring sjefen", "other", "20.3.2026", "Employer", "15.3.2026", "Town", "Nytt sted", page.Value("Form.Id")],
                new[] { "Form.Kind", "Form.NotMet", "Form.Minutes", "Form.OtherMinutes", "Form.Note", "Form.NextStep", "Form.Next", "Form.NextOn", "Form.With", "Form.Day", "Form.Place", "Employer.Name", "Form.Id" }.Select(again.Value));
            Assert.Empty(again.QuerySelectorAll("[aria-invalid], .ff-errors")); // nothing is refused before it is sent
            Assert.Empty(PageRules.Breaks(again));
        }
    }

    [Theory, OnBoth]
    public async Task It_is_in_no_other_form_about_nobody_else_and_for_no_other_reader(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await coach.TypeAsync((await coach.Page(Log(house))).Filled(("Form.Note", "canary-draft")));

        foreach (var (who, path) in new[]
        {
            (coach, $"/enrolments/{house.Team.Enrolments[1].Id}/contacts/new"), (coach, $"/enrolments/{house.Team.Enrolments[1].Id}"), (coach, $"/enrolments/{house.Team.Enrolments[0].Id}/goal"),
            (coach, $"/contacts/{house.Team.Contacts[0].Id}/edit"), (coach, "/participants/new"), (coach, "/"), (leader, Log(house)), (leader, $"/enrolments/{house.Team.Enrolments[0].Id}"),
        })
        {
            var page = await who.Page(path);
            Assert.Null(page.Note());
            Assert.DoesNotContain("canary-draft", page.Source.Text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain((await house.TrailAsync()), line => $"{line}{line.Records}".Contains("canary", StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task Once_saved_the_draft_is_gone_and_a_word_on_its_way_does_not_bring_it_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(Log(house))).Filled(("Form.Note", "Ferdig"));
        await coach.TypeAsync(typed);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(Log(house), typed)).StatusCode);
        Assert.StartsWith("Skjemaet er alt lagret", await coach.TypeAsync(typed), StringComparison.Ordinal);

        var next = await coach.Page(Log(house));
        Assert.Null(next.Note());
        Assert.Equal("", next.Value("Form.Note"));
        await using var store = house.Store.AsSystem();
        Assert.Equal("0:", (await store.Database.SqlQuery<string>($"SELECT content AS \"Value\" FROM form_draft").ToListAsync()).Single());
    }

    [Theory, OnBoth]
    public async Task What_was_typed_later_stands_though_it_came_first_and_another_window_is_told_after_which_moment_to_send(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(Log(house));
        Dictionary<string, string> At(long moment, string note) => page.Filled(("Form.Note", note), (DraftKeeping.Moment, $"{page.Drawn() + moment}"));

        await coach.TypeAsync(At(2000, "Halvferdig, og mer"));
        var answer = await coach.KeepAsync(At(1000, "Halvferdig"));

        Assert.Equal(page.Drawn() + 2000, answer.GetProperty("later").GetInt64());
        var again = await coach.Page(Log(house));
        Assert.Equal(("Halvferdig, og mer", page.Drawn() + 2000), (again.Value("Form.Note"), again.Drawn())); // what is typed from here on comes after it
        Assert.DoesNotContain(DraftKeeping.Moment, again.Source.Text, StringComparison.Ordinal);
        await coach.TypeAsync(At(2001, "Fra det andre vinduet"));
        Assert.Equal("Fra det andre vinduet", (await coach.Page(Log(house))).Value("Form.Note"));
        await coach.TypeAsync(page.Filled(("Form.Note", "Sendt som helt skjema"))); // of no moment: nothing was typed after it
        Assert.True((await coach.KeepAsync(At(2001, "Forsinket"))).TryGetProperty("later", out _));
        Assert.Equal("Sendt som helt skjema", (await coach.Page(Log(house))).Value("Form.Note"));
    }

    [Fact]
    public async Task What_was_refused_stays_a_draft_and_goes_on_under_the_same_seal()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(Log(house))).Filled(("Form.Note", "Halvveis"), ("Form.Day", "i morgen"));
        await coach.TypeAsync(typed);

        var refused = await Visitor.Read(await coach.SaveAsync(Log(house), typed));
        Assert.Equal("Kladd lagret 11.00", await coach.TypeAsync(refused.Filled(("Form.Note", "Halvveis, og mer"))));

        Assert.Equal("Halvveis, og mer", (await coach.Page(Log(house))).Value("Form.Note"));
        await using var store = house.Store.As(house.Team.Coaches[0]);
        Assert.Equal(1, await store.Drafts.CountAsync());
    }

    [Theory, OnBoth]
    public async Task A_correction_keeps_its_draft_with_the_version_it_was_made_against(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, elsewhere) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[0]));
        var path = $"/contacts/{house.Team.Contacts[0].Id}/edit";
        var open = await elsewhere.Page(path);
        await coach.TypeAsync((await coach.Page(path)).Filled(("Form.Note", "Rettet, ikke lagret"), ("Form.Minutes", "60")));
        await elsewhere.SaveAsync(path, open.Filled(("Form.Note", "Lagret imens")));

        var again = await coach.Page(path);
        Assert.Equal(("Rettet, ikke lagret", "60"), (again.Value("Form.Note"), again.Value("Form.Minutes")));
        Assert.Equal(HttpStatusCode.Conflict, (await coach.SaveAsync(path, again.Filled())).StatusCode); // both are shown, nothing overwritten
    }

    [Fact]
    public async Task A_form_about_nobody_known_and_one_opened_with_a_question_only_offer_the_draft()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.TypeAsync((await coach.Page("/participants/new")).Filled(("Name", "Una Ny"), ("Wish", "Gartneri")));
        await coach.TypeAsync((await coach.Page(Log(house))).Filled(("Form.Note", "Ringte")));

        foreach (var (path, field, kept) in new[] { ("/participants/new", "Wish", "Gartneri"), (Log(house) + "?met=no", "Form.Note", "Ringte") })
        {
            var offered = await coach.Page(path);
            Assert.Equal(("Du har en kladd her fra kl. 11.00.", ""), (offered.Note(), offered.Value(field)));
            Assert.Empty(PageRules.Breaks(offered));
            var taken = await coach.Page(offered.QuerySelector(".ff-draft a")!.GetAttribute("href")!);
            Assert.Equal(kept, taken.Value(field));
        }
    }

    [Fact]
    public async Task A_draft_is_thrown_away_without_script()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(Log(house))).Filled(("Form.Note", "Nei"));
        await coach.TypeAsync(typed);

        var answer = await coach.Send(Log(house), await coach.Page(Log(house)), [], "form.ff-draft");

        Assert.Equal(Log(house), answer.Headers.Location!.OriginalString);
        Assert.Null((await coach.Page(Log(house))).Note());
        Assert.StartsWith("Skjemaet er alt lagret", await coach.TypeAsync(typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_three_days_it_is_not_offered()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.TypeAsync((await coach.Page(Log(house))).Filled(("Form.Note", "Gammel")));

        house.Store.Clock.Day = Some.Day.AddDays(3);
        var later = await house.SignedIn(house.Team.Coaches[0]);

        Assert.Null((await later.Page(Log(house))).Note());
    }

    [Fact]
    public async Task A_seal_that_is_not_ours_keeps_nothing_and_a_form_drawn_for_somebody_else_saves_nothing()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var (own, theirs) = (await coach.Page(Log(house)), await leader.Page(Log(house)));

        using var forged = new FormUrlEncodedContent([new("Draft", own.Value("Draft")![..^4] + "AAAA"), new("Form.Note", "x")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await coach.Http.PostAsync(new Uri("/drafts", UriKind.Relative), forged)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await coach.SaveAsync(Log(house), own.Filled(("Draft", theirs.Value("Draft")!)))).StatusCode);

        await using var store = house.Store.AsSystem();
        Assert.Equal(60, await store.Contacts.CountAsync());
        Assert.Equal(0, await store.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM form_draft").SingleAsync());
    }

    [Fact]
    public async Task The_program_sweeps_away_what_has_had_its_time()
    {
        var store = await TestStore.On(Engine.Sqlite);
        var writer = FormDraft.WriterOnly(store.Team.Organisation.Id, store.Team.Coaches[0].Id);
        store.Clock.Day = Some.Day.AddDays(-4);
        await using (var before = store.Address.OpenAs(writer)) await before.KeepDraft(new(Some.NewId<FormDraft>(), writer.OrganisationId, writer.StaffId, "contact", null), new("Gammel"), null, default);
        store.Clock.Day = Some.Day;

        await using var house = RunningHouse.Over(store);

        await using var after = store.Address.OpenAs(writer);
        for (var waited = 0; waited < 200 && await after.Drafts.AnyAsync(); waited++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(await after.Drafts.AnyAsync());
    }

    internal static string Log(RunningHouse house, int person = 0) => $"/enrolments/{house.Team.Enrolments[person].Id}/contacts/new";
}
