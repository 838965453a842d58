using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Fotfeste.Web.Tests;

/// <summary>Password, one-time code, recovery code, passkey; and every way of being refused.</summary>
public sealed partial class SignInTests
{
    [Theory, OnBoth]
    public async Task In_earnest_a_password_alone_leads_to_the_second_step_and_nowhere_else(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await house.BeEarnestAsync();
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        foreach (var page in new[] { "/", "/participants", "/account", "/account/password", $"/participants/{house.Team.Participants[0].Id}" })
            Assert.Equal("/account/second-step", (await coach.Get(page)).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get("/looks")).StatusCode);
        var (key, codes) = await house.TurnOnSecondStepAsync(coach);

        Assert.Equal(8, codes.Count);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get("/")).StatusCode);
        await using var store = house.Store.AsSystem();
        var kept = string.Join(' ', await store.UserTokens.Select(t => t.Value).ToListAsync());
        Assert.Contains(key, kept, StringComparison.Ordinal);
        Assert.All(codes, code => Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_code_is_taken_once_and_so_is_a_recovery_code()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = house.Team.Coaches[0];
        var (key, codes) = await house.TurnOnSecondStepAsync(await house.SignedIn(coach));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await AnswerAsync(house.CodeOf(key))); // was used to turn it on
        Assert.Equal(HttpStatusCode.Redirect, await AnswerAsync(house.CodeOf(key, later: 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await AnswerAsync(house.CodeOf(key, later: 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await AnswerAsync(house.CodeOf(key, later: 2)));
        Assert.Equal(HttpStatusCode.Redirect, await AnswerAsync(codes[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await AnswerAsync(codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, await AnswerAsync(codes[1].ToLowerInvariant()));

        async Task<HttpStatusCode> AnswerAsync(string code)
        {
            var visitor = house.NewVisitor();
            Assert.StartsWith("/sign-in/code", (await visitor.KnockAsync(RunningHouse.NameOf(coach))).Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get("/")).StatusCode); // not in yet
            return (await visitor.Post("/sign-in/code", new() { ["Digits"] = code })).StatusCode;
        }
    }

    [Theory, OnBoth]
    public async Task Unknown_wrong_closed_and_out_of_roles_get_the_same_answer_and_a_line_each(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (wrong, closed, leaver) = (house.Team.Coaches[0], house.Team.Coaches[1], house.Team.Coaches[2]);
        await house.AccountFor(wrong);
        await house.WithAccountsAsync(closed, (accounts, account) =>
        {
            account.IsClosed = true;
            return accounts.UpdateAsync(account);
        });
        await house.AccountFor(leaver);
        await using (var store = house.Store.AsSystem())
        {
            (await store.Roles.SingleAsync(r => r.StaffId == leaver.Id)).End(house.Store.Clock.Day.AddDays(-1), []);
            await store.SaveChangesAsync();
        }

        var answers = new List<string>
        {
            await RefusedAsync("nobody@nowhere.example", RunningHouse.Password),
            await RefusedAsync(RunningHouse.NameOf(wrong), "not the password"),
            await RefusedAsync(RunningHouse.NameOf(closed), RunningHouse.Password),
            await RefusedAsync(RunningHouse.NameOf(leaver), RunningHouse.Password),
        };

        Assert.Single(answers.Distinct());
        var lines = (await house.TrailAsync()).Where(e => e.Action == "refused").ToList();
        await using var door = house.Store.Address.Open();
        var ids = await door.Users.AsNoTracking().ToDictionaryAsync(a => a.StaffId, a => a.Id);
        Assert.Equal(4, lines.Count);
        Assert.Equal(["", .. from staff in new[] { wrong, closed, leaver } select $"Account:{ids[staff.Id]}"], lines.Select(l => l.Records));
        Assert.DoesNotContain(lines, l => l.Actor.Contains("nobody", StringComparison.Ordinal));

        async Task<string> RefusedAsync(string name, string password)
        {
            var answer = await house.NewVisitor().KnockAsync(name, password);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            return Token().Replace(await answer.Content.ReadAsStringAsync(), "").Replace(name, "NAME", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_name_is_checked_as_slowly_as_a_known_one()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await house.AccountFor(house.Team.Coaches[0]);

        // The work is the same number of rounds: that is in the hash itself, and it is what takes the time.
        await using var store = house.Store.Address.Open();
        var stranger = (Stranger)house.Services.GetService(typeof(Stranger))!;
        var known = await store.Users.AsNoTracking().Select(a => a.PasswordHash).FirstAsync();
        Assert.Equal(Convert.FromBase64String(known!)[..9], Convert.FromBase64String(stranger.Account.PasswordHash!)[..9]);
    }

    [Fact]
    public async Task In_earnest_a_password_is_hashed_210000_times()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var said = new PasswordHasherOptions();
        foreach (var own in house.Services.GetServices<IConfigureOptions<PasswordHasherOptions>>()) own.Configure(said); // what the program says, without the tests' own word after it

        Assert.Equal(210_000, said.IterationCount);
    }

    [Fact]
    public async Task Coming_in_and_going_out_leave_a_line_each_in_the_own_name()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/");
        var token = page.QuerySelector(".ff-who form input[type=hidden]")!;
        using var body = new FormUrlEncodedContent([new(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
        await coach.Http.PostAsync(new Uri("/sign-out", UriKind.Relative), body);

        var lines = (await house.TrailAsync()).Where(e => e.Action is "signed-in" or "signed-out").ToList();
        Assert.Equal([("signed-in", "password", "Ida Nord"), ("signed-out", "sign-in", "Ida Nord")], lines.Select(l => (l.Action, l.Subject, l.Actor)));
        await using var store = house.Store.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Fact]
    public async Task Wrong_answers_make_the_door_wait_longer_but_never_for_ever()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var waits = new List<double>();

        await house.WithAccountsAsync(house.Team.Coaches[0], async (accounts, account) =>
        {
            for (var n = 0; n < 12; n++)
            {
                await accounts.AccessFailedAsync(account);
                waits.Add(account.LockoutEnd is { } end ? Math.Round((end - house.Store.Clock.GetUtcNow()).TotalMinutes) : 0);
            }
            Assert.True(await accounts.IsLockedOutAsync(account));
        });

        Assert.Equal([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15], waits);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await house.NewVisitor().KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]))).StatusCode);
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(1);
        Assert.Equal(HttpStatusCode.Redirect, (await house.NewVisitor().KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]))).StatusCode);
        Assert.Equal(0, (await house.SavedAccount(house.Team.Coaches[0])).AccessFailedCount);
    }

    [Fact]
    public async Task Somebody_who_guesses_through_many_names_is_told_to_wait()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var guesser = house.NewVisitor();
        var page = await guesser.Page("/sign-in");

        var answers = new List<HttpStatusCode>();
        for (var n = 0; n < 60 && answers.LastOrDefault() != HttpStatusCode.TooManyRequests; n++) answers.Add((await guesser.Send("/sign-in", page, new() { ["Name"] = $"name{n}", ["Password"] = "Summer-2026" })).StatusCode);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\r\nSet-Cookie: x=y")]
    [InlineData("javascript:alert(1)")]
    public async Task A_way_back_that_leads_elsewhere_leads_home(string back)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await house.AccountFor(house.Team.Coaches[0]);
        var visitor = house.NewVisitor();

        var answer = await visitor.KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]), back: back);

        Assert.Equal("/account/role?ReturnUrl=%2F", answer.Headers.Location!.OriginalString);
        Assert.Equal("/", (await visitor.Get($"/account/role?ReturnUrl={Uri.EscapeDataString(back)}")).Headers.Location!.OriginalString);
        Assert.Equal("/", (await visitor.Get($"/sign-in?ReturnUrl={Uri.EscapeDataString(back)}")).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","response":{}}""")]
    public async Task A_passkey_answer_without_a_question_is_refused(string credential)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        var answer = await house.NewVisitor().Post("/sign-in", new() { ["credential"] = credential }, "form[data-passkey]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(house.Faults.Lines);
    }

    [Fact]
    public async Task Who_has_only_a_passkey_does_not_come_in_with_the_password_alone()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await house.BeEarnestAsync();
        await house.WithAccountsAsync(house.Team.Coaches[0], (accounts, account) =>
            accounts.AddOrUpdatePasskeyAsync(account, new UserPasskeyInfo([1, 2, 3], [4], DateTimeOffset.UnixEpoch, 0, [], true, false, false, [], [])));

        var answer = await house.NewVisitor().KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("passnøkkel", (await Visitor.Read(answer)).QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_two_roles_is_asked_and_works_in_one()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var staff = house.Team.Coaches[0];
        await using (var store = house.Store.AsSystem())
        {
            store.Add(new Role(Some.NewId<Role>(), staff, Persona.Leader, house.Team.South.Id, DateRange.Open(house.Store.Clock.Day)));
            await store.SaveChangesAsync();
        }
        var visitor = await house.SignedIn(staff);

        var ask = await visitor.Page("/account/role?ReturnUrl=/participants");
        Assert.Equal([], PageRules.Breaks(ask));
        Assert.Equal(["Jobbspesialist", "Teamleder i Sør"], ask.QuerySelectorAll("main .ff-choices label").Select(l => l.TextContent.Trim()));
        var leader = ask.QuerySelectorAll("input[name=Role]")[1].GetAttribute("value")!;
        var picked = await visitor.Send("/account/role", ask, new() { ["Role"] = leader });

        Assert.Equal("/participants", picked.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/participants/{house.Team.Participants[0].Id}/details")).StatusCode); // the coach's own person
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/participants/{house.Team.Participants[12].Id}/details")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Post("/account/role", new() { ["Role"] = Guid.NewGuid().ToString() })).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_of_nothing_and_after_a_day_anyway()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get("/")).StatusCode);

        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(1);

        Assert.StartsWith("/sign-in", new Uri(house.Address, (await coach.Get("/")).Headers.Location!).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_half_hour_begins_again_with_a_page_and_is_written_back_once_a_minute()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.False(Lengthens(await coach.Get("/")));
        foreach (var minutes in (int[])[2, 31, 60])
        {
            house.Store.Clock.Later = TimeSpan.FromMinutes(minutes);
            var page = await coach.Get("/");
            Assert.Equal((HttpStatusCode.OK, true), (page.StatusCode, Lengthens(page)));
            Assert.False(Lengthens(await coach.Get("/")));
        }

        house.Store.Clock.Later = TimeSpan.FromMinutes(91);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Get("/")).StatusCode);

        static bool Lengthens(HttpResponseMessage page) => page.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(c => c.Contains("Identity.Application=", StringComparison.Ordinal));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Token();
}
