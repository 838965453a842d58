using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A contact written without net waits on the device, sealed, and is sent once. Each test has people of its own, and its own profile.</summary>
public sealed class WaitingJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task Written_in_the_cellar_it_waits_sealed_and_is_sent_once_when_the_net_is_back()
    {
        var page = await OpenForm(15);
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "Skrevet i kjelleren");

        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-unsent]")).ToContainTextAsync("kryptert på denne enheten");
        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("");
        Assert.Empty(await LightAndDark(page));
        Assert.Equal("""{"waiting":1,"plain":false,"extractable":[false]}""", await StoredAsync(page, "kjelleren"));
        await page.GetByText("1 venter").ClickAsync();
        await Assertions.Expect(page.Locator("[data-waiting-list]")).ToContainTextAsync("Kontakt med Pia Fjell");
        Assert.Empty(await LightAndDark(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
        Assert.Equal(0, await KeptAsync("Skrevet i kjelleren"));

        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.GetByText("Sendt. Alt er lagret.")).ToBeVisibleAsync();
        Assert.Equal(1, await KeptAsync("Skrevet i kjelleren"));
        Assert.Empty(await page.EvaluateAsync<string[]>("async () => (await indexedDB.databases()).map(db => db.name)"));
    }

    [Fact]
    public async Task A_reload_without_net_shows_one_calm_page_about_nobody_and_loses_nothing()
    {
        var page = await OpenForm(16);
        await ReadyAsync(page);
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "Før omlasting");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Du er uten nett" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("1 kontakt venter her")).ToBeVisibleAsync();
        Assert.DoesNotContain("Runa Gran", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await Faults(page));
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.GetByText("Sendt. Alt er lagret.")).ToBeVisibleAsync(new() { Timeout = 20_000 }); // it goes on by itself
        Assert.Equal(1, await KeptAsync("Før omlasting"));
    }

    [Fact]
    public async Task The_shelf_holds_the_calm_page_and_its_files_and_nothing_about_anybody()
    {
        var page = await OpenForm(17);
        await ReadyAsync(page);
        await page.GotoAsync($"/enrolments/{Team.Enrolments[17].Id}");
        await page.GotoAsync("/participants");

        var shelf = await page.EvaluateAsync<string[]>("async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(kept => new URL(kept.url).pathname)))).flat()");

        Assert.Contains("/offline", shelf);
        Assert.DoesNotContain(shelf, address => address != "/offline" && !address.StartsWith("/css/", StringComparison.Ordinal) && !address.StartsWith("/js/", StringComparison.Ordinal) && !address.StartsWith("/lib/", StringComparison.Ordinal) && address != "/icon.svg");
        Assert.EndsWith("/enrolments/", await page.EvaluateAsync<string>("async () => (await navigator.serviceWorker.getRegistrations()).map(known => known.scope).join()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_answer_is_lost_it_is_sent_again_and_still_one_contact()
    {
        var page = await OpenForm(18);
        var sent = 0;
        await page.RouteAsync($"**/enrolments/{Team.Enrolments[18].Id}/contacts/new", async route =>
        {
            if (route.Request.Method != "POST") { await route.ContinueAsync(); return; }
            var answer = await route.FetchAsync(new() { MaxRedirects = 0 });
            if (sent++ == 0) await route.AbortAsync();
            else await route.FulfillAsync(new() { Response = answer });
        });

        await WriteAsync(page, "Svaret ble borte");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await page.GetByText("1 venter").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send nå" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Sendt. Alt er lagret.")).ToBeVisibleAsync();
        Assert.Equal((2, 1), (sent, await KeptAsync("Svaret ble borte")));
    }

    [Fact]
    public async Task Two_tabs_that_come_back_together_send_it_once_and_two_contacts_are_two()
    {
        var page = await OpenForm(19);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "Den første");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await WriteAsync(page, "Den andre");
        await Assertions.Expect(page.GetByText("2 venter")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText("Sendt. Alt er lagret.").Or(page.GetByText("2 venter")).First).ToBeVisibleAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("[data-waiting]")).ToBeHiddenAsync();

        Assert.Equal((1, 1), (await KeptAsync("Den første"), await KeptAsync("Den andre")));
    }

    [Fact]
    public async Task Once_the_session_is_gone_it_waits_for_the_same_person_and_is_wiped_for_another()
    {
        var page = await OpenForm(15);
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "Uten økt");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-waiting-said]")).ToContainTextAsync("Du er logget ut");

        await page.GotoAsync("/sign-in");
        await DraftJourney.SignInAsync(page, Team.Coaches[3]);
        await Assertions.Expect(page.GetByText("Sendt. Alt er lagret.")).ToBeVisibleAsync();
        Assert.Equal(1, await KeptAsync("Uten økt"));

        await page.GotoAsync($"/enrolments/{Team.Enrolments[15].Id}/contacts/new");
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "Blir borte");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);
        await House.AccountFor(Team.SouthLeader);
        await page.GotoAsync("/sign-in");
        await DraftJourney.SignInAsync(page, Team.SouthLeader);
        await Assertions.Expect(page.Locator(".ff-who-name")).ToHaveTextAsync("Sondre Leder");

        await Assertions.Expect(page.Locator("[data-waiting]")).ToBeHiddenAsync();
        await GoneAsync(page);
        Assert.Equal(0, await KeptAsync("Blir borte"));
    }

    [Fact]
    public async Task Signing_out_sends_first_warns_once_and_then_wipes()
    {
        var page = await OpenForm(16);
        await page.RouteAsync("**/contacts/new", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await WriteAsync(page, "Venter ved utgangen");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();

        await page.GotoAsync("/participants");
        await page.Locator(".ff-who summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-waiting-said]")).ToContainTextAsync("slettes det");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Brukernavn")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>("async () => (await indexedDB.databases()).map(db => db.name)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => caches.keys()"));
        Assert.Equal(0, await KeptAsync("Venter ved utgangen"));
    }

    [Theory, InlineData(25, "mer enn et døgn"), InlineData(73, "slettet fra denne enheten")]
    public async Task After_a_day_it_warns_and_after_three_it_is_wiped_and_says_so(int hours, string said)
    {
        var page = await OpenForm(hours == 25 ? 17 : 18);
        await page.RouteAsync("**/contacts/new", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await WriteAsync(page, $"Gammel {hours}");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await AgeAsync(page, hours);

        await page.GotoAsync("/participants");

        if (hours == 25) await page.Locator(".ff-waiting summary").ClickAsync();
        await Assertions.Expect(page.Locator(".ff-waiting").GetByText(said)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-waiting]")).ToBeVisibleAsync(new() { Visible = hours == 25 });
        Assert.Equal(0, await KeptAsync($"Gammel {hours}"));
    }

    [Fact]
    public async Task At_the_door_what_is_past_three_days_is_wiped_and_an_administrator_or_evaluator_who_signs_in_leaves_nothing_of_anothers()
    {
        await House.AccountFor(Team.Administrator);
        await House.AccountFor(Team.Evaluator);
        var page = await OpenForm(17);
        await page.RouteAsync("**/contacts/new", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await page.RouteAsync("**/drafts", route => route.AbortAsync()); // an answer under way would bring the session back
        var own = await page.Context.CookiesAsync();
        foreach (var (staff, hours) in new[] { (Team.Administrator, 1), (Team.Evaluator, 1), (null, 73) })
        {
            await WriteAsync(page, "Ligger igjen");
            await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
            await AgeAsync(page, hours);
            await page.Context.ClearCookiesAsync();
            await page.GotoAsync("/sign-in");

            if (staff is null) await Assertions.Expect(page.GetByText("slettet fra denne enheten")).ToBeVisibleAsync();
            else
            {
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                Assert.Single(await page.EvaluateAsync<string[]>("async () => (await indexedDB.databases()).map(db => db.name)")); // not too old yet
                await DraftJourney.SignInAsync(page, staff);
                await Assertions.Expect(page.Locator(".ff-who-name")).ToHaveTextAsync(staff.Name);
            }
            await GoneAsync(page);

            await page.Context.ClearCookiesAsync();
            await page.Context.AddCookiesAsync(own.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, HttpOnly = c.HttpOnly }));
            await page.GotoAsync($"/enrolments/{Team.Enrolments[17].Id}/contacts/new");
        }
        Assert.Equal(0, await KeptAsync("Ligger igjen"));
    }

    [Fact]
    public async Task What_the_server_refuses_is_opened_with_everything_in_it_corrected_and_leaves_the_device()
    {
        var page = await OpenForm(19);
        await page.Context.SetOfflineAsync(true);
        await page.Locator("main details > summary").First.ClickAsync();
        await page.Locator("#Form_Day").FillAsync("1.1.2030");
        await WriteAsync(page, "Fra framtida");
        await Assertions.Expect(page.GetByText("1 venter")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText("Noe kunne ikke lagres")).ToBeVisibleAsync();
        await page.GetByText("1 venter").ClickAsync();
        await Assertions.Expect(page.Locator("[data-waiting-list] blockquote")).ToHaveTextAsync("Fra framtida");
        Assert.Empty(await LightAndDark(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Åpne og rett" }).ClickAsync();
        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("Fra framtida");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("#Form_Day").FillAsync("16.3.2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        await GoneAsync(page);
        Assert.Equal(1, await KeptAsync("Fra framtida"));
    }

    async Task<IPage> OpenForm(int person)
    {
        Expected = text => text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal) || text.Contains("Failed to load resource", StringComparison.Ordinal) || text.Contains("fetching the script", StringComparison.Ordinal);
        return await Open($"/enrolments/{Team.Enrolments[person].Id}/contacts/new", Team.Coaches[3], 390, 844);
    }

    static async Task WriteAsync(IPage page, string note)
    {
        await page.Locator("label", new() { HasText = "Telefon" }).ClickAsync();
        await page.Locator("#Form_Note").FillAsync(note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
    }

    /// <summary>The worker is there and its shelf is full.</summary>
    static async Task ReadyAsync(IPage page) => await page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; while (!navigator.serviceWorker.controller || !await caches.match('/offline')) await new Promise(on => setTimeout(on, 50)); }");

    /// <summary>What lies in the browser's own store, and whether the words can be read there.</summary>
    static Task<string> StoredAsync(IPage page, string word) => page.EvaluateAsync<string>("""
        word => new Promise(done => { indexedDB.open('fotfeste').onsuccess = ({ target: { result: db } }) => {
          const turn = db.transaction(['waiting', 'keys']), [rows, keys] = ['waiting', 'keys'].map(name => turn.objectStore(name).getAll());
          turn.oncomplete = () => {
            db.close();
            const plain = rows.result.some(row => Object.values(row).some(part => new TextDecoder().decode(part.buffer ?? (part instanceof ArrayBuffer ? part : new TextEncoder().encode(part))).includes(word)));
            done(JSON.stringify({ waiting: rows.result.length, plain, extractable: keys.result.map(key => key.extractable) }));
          };
        }; })
        """, word);

    /// <summary>So many hours go by for what waits.</summary>
    static async Task AgeAsync(IPage page, int hours) => await page.EvaluateAsync("""
        hours => new Promise(done => { indexedDB.open('fotfeste').onsuccess = ({ target: { result: db } }) => {
          const turn = db.transaction('waiting', 'readwrite'), store = turn.objectStore('waiting');
          store.getAll().onsuccess = ({ target }) => { for (const row of target.result) store.put({ ...row, at: row.at - hours * 3600e3 }); };
          turn.oncomplete = () => { db.close(); done(); };
        }; })
        """, hours);

    static async Task GoneAsync(IPage page) => await page.EvaluateAsync("async () => { while ((await indexedDB.databases()).length) await new Promise(on => setTimeout(on, 50)); }");

    async Task<int> KeptAsync(string note)
    {
        await using var store = House.Store.AsSystem();
        return (await store.Contacts.AsNoTracking().Select(c => c.Content.Note).ToListAsync()).Count(n => n.Reveal() == note);
    }
}
