using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>The session is gone when the form is sent: what was typed is kept for its writer, who signs in and is back in the form.</summary>
public sealed class LostSessionTests
{
    [Theory, OnBoth]
    public async Task Whoever_signs_in_again_is_back_in_the_same_form_with_the_text_and_saves_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Skrevet lenge"), ("Form.Kind", "Phone"));
        coach.LoseSession(house);

        var door = await coach.SaveAsync(DraftTests.Log(house), typed);
        Assert.Equal(HttpStatusCode.Redirect, door.StatusCode);
        var to = door.Headers.Location!.OriginalString;
        Assert.StartsWith("/sign-in?ReturnUrl=", to, StringComparison.Ordinal);
        var asked = await coach.Page(to);
        Assert.Contains("tatt vare på", asked.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(PageRules.Breaks(asked));

        var back = await SignInAgainAsync(coach, house.Team.Coaches[0], to);
        Assert.Equal(("Skrevet lenge", "Phone"), (back.Value("Form.Note"), back.Value("Form.Kind")));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(DraftTests.Log(house), back.Filled())).StatusCode);

        await using var store = house.Store.As(house.Team.Coaches[0]);
        Assert.Equal("Skrevet lenge", (await store.Contacts.Latest(house.Team.Enrolments[0].Id))!.Content.Note.Reveal());
        Assert.Null((await coach.Page(DraftTests.Log(house))).Note());
    }

    [Theory, OnBoth]
    public async Task Somebody_else_who_signs_in_there_finds_nothing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await house.AccountFor(house.Team.NorthLeader);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "canary-draft"));
        coach.LoseSession(house);
        var to = (await coach.SaveAsync(DraftTests.Log(house), typed)).Headers.Location!.OriginalString;

        var other = await SignInAgainAsync(coach, house.Team.NorthLeader, to);

        Assert.Equal((null, ""), (other.Note(), other.Value("Form.Note")));
        Assert.DoesNotContain("canary-draft", other.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_account_keeps_the_text_and_shows_it_to_nobody_until_the_person_may_come_in()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Sto åpen"));
        await CloseAsync(true);

        var to = (await coach.SaveAsync(DraftTests.Log(house), typed)).Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]))).StatusCode);
        await CloseAsync(false);

        Assert.Equal("Sto åpen", (await SignInAgainAsync(coach, house.Team.Coaches[0], to)).Value("Form.Note"));

        Task CloseAsync(bool closed) => house.WithAccountsAsync(house.Team.Coaches[0], (accounts, account) =>
        {
            account.IsClosed = closed;
            return accounts.UpdateAsync(account);
        });
    }

    [Fact]
    public async Task While_signed_out_the_script_still_keeps_and_shows_the_way_to_the_door()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Uten økt"));
        coach.LoseSession(house);

        Assert.StartsWith("Du er logget ut", await coach.TypeAsync(typed), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await coach.SaveAsync(DraftTests.Log(house), typed, script: true)).StatusCode);

        var again = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Equal("Uten økt", (await again.Page(DraftTests.Log(house))).Value("Form.Note"));
    }

    [Fact]
    public async Task A_form_whose_token_is_no_longer_good_comes_back_with_everything_in_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Gammel side"), ("__RequestVerificationToken", "over"));

        var answer = await coach.SaveAsync(DraftTests.Log(house), typed);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Gammel side", (await coach.Page(answer.Headers.Location!.OriginalString)).Value("Form.Note"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(3, (await store.Contacts.Of(house.Team.Enrolments[0].Id)).Count);
    }

    [Fact]
    public async Task A_form_without_a_draft_leads_to_the_door_and_back_to_its_page()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/team";
        var page = await coach.Page(path);
        coach.LoseSession(house);

        var answer = await coach.Send(path, page, []);

        Assert.Equal($"/sign-in?ReturnUrl={Uri.EscapeDataString(path)}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Typing_keeps_the_session_alive()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Skriver"));

        for (var minutes = 20; minutes <= 100; minutes += 20)
        {
            house.Store.Clock.Later = TimeSpan.FromMinutes(minutes);
            await coach.TypeAsync(typed);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(DraftTests.Log(house), typed)).StatusCode);
        Assert.DoesNotContain("sign-in", (await coach.Get("/")).Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
    }

    internal static async Task<AngleSharp.Dom.IDocument> SignInAgainAsync(Visitor visitor, StaffMember staff, string door)
    {
        var answer = await visitor.Post(door, new() { ["Name"] = RunningHouse.NameOf(staff), ["Password"] = RunningHouse.Password });
        while (answer.StatusCode == HttpStatusCode.Redirect) answer = await visitor.Get(answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.Read(answer);
    }
}
