using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Set-up, second step, passkey, picking a role: the pages at the door that only a journey reaches.</summary>
public sealed class SignInJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task A_coach_makes_a_passkey_signs_out_and_signs_in_with_it()
    {
        House = Own(await RunningHouse.On(Engine.Sqlite)); // a passkey that goes ends every session of its owner
        var page = await Open("/account/passkeys", Team.Coaches[3]);
        await GiveAuthenticator(page);

        await page.GetByLabel("Hva enheten heter").FillAsync("Jobbtelefonen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag passnøkkel" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Jobbtelefonen" })).ToBeVisibleAsync();
        Assert.Empty(await LightAndDark(page));
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn med passnøkkel" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ff-who-name")).ToHaveTextAsync("Per Sør");
        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern passnøkkelen Jobbtelefonen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Jobbtelefonen", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_first_administrator_sets_up_and_secures_the_account()
    {
        var empty = Own(RunningHouse.Over(await TestStore.Empty(Engine.Sqlite)));
        var page = await OpenIn(empty, "/", width: 390);

        Assert.Empty(await Outline(page));
        Assert.Empty(await LightAndDark(page));
        await page.GetByLabel("Hva organisasjonen heter").FillAsync("Fjordby kommune");
        await page.GetByLabel("Navnet ditt").FillAsync("Anne Første");
        await page.GetByLabel("Brukernavn").FillAsync("anne");
        await page.GetByLabel("Passord").FillAsync("lampe ost sky tavle");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kom i gang" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Engangskode ved innlogging" })).ToBeVisibleAsync();
        Assert.Empty(await LightAndDark(page));
        var key = await page.Locator("input[name=Key]").GetAttributeAsync("value");
        await page.GetByLabel("Engangskode").FillAsync(OneTimeCode.At(key!, empty.Store.Clock.GetUtcNow().ToUnixTimeSeconds() / 30)!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Slå på" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-codes code")).ToHaveCountAsync(8);
        Assert.Empty(await LightAndDark(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Gå videre" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Folk og roller" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_code_and_the_choice_of_role_come_after_the_password()
    {
        var own = Own(await RunningHouse.On(Engine.Sqlite));
        var staff = own.Team.Coaches[0];
        var account = await own.AccountFor(staff);
        var key = OneTimeCode.NewKey();
        using (var scope = own.Services.CreateScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var saved = (await accounts.FindByNameAsync(account.UserName!))!;
            await scope.ServiceProvider.GetRequiredService<SecondStep>().TurnOnAsync(saved, key, OneTimeCode.At(key, Step(own) - 1)!);
        }
        await using (var store = own.Store.AsSystem())
        {
            store.Add(new Role(Some.NewId<Role>(), staff, Persona.Leader, own.Team.South.Id, DateRange.Open(own.Store.Clock.Day)));
            await store.SaveChangesAsync();
        }
        var page = await OpenIn(own, "/sign-in");

        await page.GetByLabel("Brukernavn").FillAsync(account.UserName!);
        await page.GetByLabel("Passord").FillAsync(RunningHouse.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Engangskode")).ToBeVisibleAsync();
        Assert.Empty(await LightAndDark(page));
        await page.GetByLabel("Engangskode").FillAsync(OneTimeCode.At(key, Step(own))!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn" }).ClickAsync();
        Assert.Empty(await LightAndDark(page));
        await page.GetByRole(AriaRole.Radio, new() { Name = "Teamleder i Sør" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ff-who-name")).ToHaveTextAsync("Ida Nord");
        await page.Locator(".ff-who summary").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bytt rolle" })).ToBeVisibleAsync();
    }

    static long Step(RunningHouse house) => house.Store.Clock.GetUtcNow().ToUnixTimeSeconds() / 30;

    static async Task GiveAuthenticator(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
