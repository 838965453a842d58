using System.Net;
using Fotfeste.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fotfeste.Testing;

/// <summary>The whole program on a real port, over a store of its own.</summary>
public sealed class RunningHouse : WebApplicationFactory<Program>
{
    public const string Password = "Fjordby-2026!";

    const int QuickHash = 1_000; // rounds; hundreds of tests sign in, and the program's own number is slow on purpose

    static readonly Texts Words = Texts.Load(Path.Combine(AppContext.BaseDirectory, "content"));

    static string? Hash;
    static IModelMetadataProvider? Metadata;

    readonly (string Key, string Value)[] settings;
    readonly PackShelf shelf;

    RunningHouse(TestStore store, PackShelf? shelf, (string Key, string Value)[] settings)
    {
        (Store, this.settings) = (store, settings);
        this.shelf = shelf ?? TestShelf.Shelf;
        UseKestrel(0);
    }

    public TestStore Store { get; }
    public TestWorld Team => Store.Team;
    /// <summary>What the program wrote to its log as a fault.</summary>
    public FaultLog Faults { get; } = new();

    /// <summary>Passkeys want the name localhost, not 127.0.0.1.</summary>
    public Uri Address => new($"http://localhost:{ClientOptions.BaseAddress.Port}");

    /// <summary>Over the test world.</summary>
    public static Task<RunningHouse> On(Engine engine, params (string Key, string Value)[] settings) => On(engine, null, settings);

    /// <summary>Over the test world, with packs of the test's own; they hold what the world was made under.</summary>
    public static async Task<RunningHouse> On(Engine engine, PackShelf? shelf, params (string Key, string Value)[] settings)
    {
        var house = Over(await TestStore.On(engine), shelf, settings);
        await house.AccountFor(house.Team.Administrator); // somebody lives there
        return house;
    }

    /// <summary>Over any store; where nobody has an account the house asks to be set up.</summary>
    public static RunningHouse Over(TestStore store, params (string Key, string Value)[] settings) => Over(store, null, settings);

    /// <summary>Over any store, with these packs instead of the invented ones.</summary>
    public static RunningHouse Over(TestStore store, PackShelf? shelf, params (string Key, string Value)[] settings)
    {
        var house = new RunningHouse(store, shelf, settings);
        house.StartServer();
        return house;
    }

    // In Development files are packed without compression on the fly; outside it they are found only with static web assets, which Hosting asks for.
    protected override void ConfigureWebHost(IWebHostBuilder builder) => settings.Aggregate(builder, (to, setting) => to.UseSetting(setting.Key, setting.Value))
        .UseEnvironment("Testing").UseSetting("ReloadStaticAssetsAtRuntime", "false")
        .UseSetting("store", Store.Place)
        .ConfigureLogging(log => log.ClearProviders().AddProvider(Faults))
        .ConfigureTestServices(s => s.AddSingleton<TimeProvider>(Store.Clock).AddSingleton(Store.Address).AddSingleton(new OwnShelves(shelf))
            .AddSingleton(Words).AddSingleton(own => Metadata ??= ActivatorUtilities.CreateInstance<DefaultModelMetadataProvider>(own)) // what is the same in every house is read once
            .PostConfigure<PasswordHasherOptions>(o => o.IterationCount = QuickHash));

    /// <summary>An account for this person, made the way the program makes it; asked twice, the same.</summary>
    public async Task<Account> AccountFor(StaffMember staff, Func<UserManager<Account>, Account, Task>? then = null)
    {
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByNameAsync(NameOf(staff)) is { } known) return known;
        var account = new Account { UserName = NameOf(staff), OrganisationId = staff.OrganisationId, StaffId = staff.Id };
        account.PasswordHash = Hash ??= accounts.PasswordHasher.HashPassword(account, Password);
        var made = await accounts.CreateAsync(account);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        if (then is not null) await then(accounts, account);
        return account;
    }

    public static string NameOf(StaffMember staff) => $"{staff.Name.ToLowerInvariant().Replace(' ', '.').Replace("ø", "o", StringComparison.Ordinal)}@fjordland.example";

    /// <summary>Signed in through the door, in the first of the person's roles.</summary>
    public async Task<Visitor> SignedIn(StaffMember staff)
    {
        var account = await AccountFor(staff);
        var visitor = NewVisitor();
        var answer = await visitor.Post("/sign-in", new() { ["Name"] = account.UserName!, ["Password"] = Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    /// <param name="language">What the browser asks for.</param>
    public Visitor NewVisitor(string language = "nb")
    {
        var cookies = new CookieContainer();
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Add("Accept-Language", language);
        return new(http, cookies);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Store.DisposeAsync();
    }
}
