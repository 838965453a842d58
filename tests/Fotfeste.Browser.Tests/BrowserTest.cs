using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>What every browser test has: pages of its own, and no patience with errors that the browser reports.</summary>
public abstract class BrowserTest(House house, Chromium chromium) : IAsyncLifetime
{
    static readonly Dictionary<(Uri, Id<StaffMember>), string> Cookies = [];
    static readonly SemaphoreSlim AtTheDoor = new(1);

    readonly List<IBrowserContext> opened = [];
    readonly List<string> complaints = [];
    readonly List<RunningHouse> owned = [];

    /// <summary>The house of all tests; one that counts or changes much puts its own here.</summary>
    protected RunningHouse House { get; set; } = house.Running;
    protected TestWorld Team => House.Team;

    /// <summary>What the browser may complain about in this test, such as a 404 that is wanted.</summary>
    protected Func<string, bool> Expected { get; set; } = _ => false;

    /// <summary>A text as the program says it in Norway.</summary>
    protected string Say(string key, string language = "nb") => House.Services.GetRequiredService<Texts>().Say(language, "NO", key);

    /// <summary>A page of the list, in a profile of its own.</summary>
    protected Task<IPage> Open(PageSeen seen, int width = 1440, int height = 900)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (EveryPage.IsProblem(seen)) Expected = text => text.Contains("404", StringComparison.Ordinal);
        return Open(seen.Address, seen.Who, width, height);
    }

    /// <summary>A page in a profile of its own, signed in as that person; nobody for the open pages.</summary>
    protected async Task<IPage> Open(string path, StaffMember? staff = null, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, bool script = true,
        string language = "nb-NO", bool touch = false, ForcedColors forced = ForcedColors.None)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = House.Address.ToString(), Locale = language, ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme, JavaScriptEnabled = script, HasTouch = touch, IsMobile = touch, ForcedColors = forced, ReducedMotion = ReducedMotion.Reduce,
            StorageState = staff is null ? null : await SignedIn(staff),
        });
        return await Watched(context, path);
    }

    /// <summary>A house that this test has for itself. It closes after the pages: one that still loads finds it open.</summary>
    protected RunningHouse Own(RunningHouse house)
    {
        owned.Add(house);
        return house;
    }

    /// <summary>A page of a house that this test has for itself, for nobody in particular.</summary>
    protected async Task<IPage> OpenIn(RunningHouse other, string path, int width = 1440)
    {
        ArgumentNullException.ThrowIfNull(other);
        var context = await chromium.Browser.NewContextAsync(new() { BaseURL = other.Address.ToString(), Locale = "nb-NO", ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        return await Watched(context, path);
    }

    async Task<IPage> Watched(IBrowserContext context, string path)
    {
        context.SetDefaultTimeout(15000);
        opened.Add(context);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !Expected(said.Text)) complaints.Add(said.Text);
        };
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Every fault that axe finds, as rule and first place. Empty is good.</summary>
    protected static Task<string[]> Faults(IPage page) => Axe.FaultsAsync(page);

    /// <summary>The same in light, and what colours can do wrong in the dark: the page is the same one there.</summary>
    protected static async Task<List<string>> LightAndDark(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe.ColourFaultsAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. dark.Select(fault => $"Dark: {fault}"), .. (await Faults(page)).Select(fault => $"Light: {fault}")];
    }

    /// <summary>What is wrong with the page as a text: one h1, a language, a title, nothing inline, no identity twice.</summary>
    protected static Task<string[]> Outline(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.EvaluateAsync<string[]>("""
            [
              ...(n => n === 1 ? [] : [`${n} h1`])(document.querySelectorAll('h1').length),
              ...(document.documentElement.lang ? [] : ['no lang']),
              ...(/^.+ - Fotfeste$/.test(document.title) ? [] : [`title ${document.title}`]),
              ...[...document.querySelectorAll('[style], style, script:not([src])')].map(e => `inline ${e.outerHTML.slice(0, 80)}`),
              ...[...document.querySelectorAll('[id]')].filter(e => document.querySelectorAll(`#${CSS.escape(e.id)}`).length > 1).map(e => `twice #${e.id}`),
            ]
            """);
    }

    /// <summary>What makes the page too wide for its window, with the largest text and wide spacing. Empty is good.</summary>
    protected static async Task<string[]> TooWide(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.EvaluateAsync("""
            document.documentElement.dataset.size = 'lg';
            const spacing = new CSSStyleSheet();
            spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
            document.adoptedStyleSheets = [spacing];
            """);
        return await page.EvaluateAsync<string[]>("""
            document.documentElement.scrollWidth <= innerWidth ? [] : [`${document.documentElement.scrollWidth} pixels`, ...[...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > innerWidth && getComputedStyle(e).position !== 'absolute' && !e.closest('.ff-wide, .ff-table')).map(e => e.outerHTML.slice(0, 80))].slice(0, 6)
            """);
    }

    /// <summary>What can be pressed and is smaller than 24 pixels, apart from links within text.</summary>
    protected static Task<string[]> TooSmall(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary, textarea')]
              .filter(e => e.checkVisibility() && !e.closest('p, th, td, li, .ff-skip, .ff-crumbs'))
              .filter(e => { const box = e.getBoundingClientRect(); return box.width < 24 || box.height < 24; }).map(e => e.outerHTML.slice(0, 90))
            """);
    }

    /// <summary>Walks through the page with Tab, once around, and reports each stop; one that cannot be seen begins with HIDDEN.</summary>
    protected static async Task<List<string>> Tabbed(IPage page, int most = 250)
    {
        const int Handful = 12; // keys at a time, as if Tab were held down: at each the page writes down where the last one led, so that nobody waits for an answer to every one
        ArgumentNullException.ThrowIfNull(page);
        await page.EvaluateAsync("""
            window.stops = null;
            addEventListener('keydown', () => {
              const e = document.activeElement;
              if (!stops) return window.stops = [];
              if (e === document.body) return stops.push('');
              const target = e.matches('.ff-pick input') ? e.closest('label') : e, box = target.getBoundingClientRect();
              const shown = document.elementsFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)).slice(0, 3).some(hit => target.contains(hit) || hit.contains(target));
              stops.push((shown && getComputedStyle(target).outlineStyle !== 'none' ? '' : 'HIDDEN ') + e.outerHTML.slice(0, 90));
            }, true);
            """);
        string[] seen = [];
        for (var step = 0; step < most && !seen.Contains(""); step += Handful)
        {
            await Task.WhenAll(Enumerable.Range(0, Handful).Select(_ => page.Keyboard.DownAsync("Tab")));
            seen = await page.EvaluateAsync<string[]>("stops");
        }
        await page.Keyboard.UpAsync("Tab");
        return [.. seen.TakeWhile(stop => stop.Length > 0)];
    }

    /// <summary>Signs in once per person and house, and hands the cookies to each profile.</summary>
    async Task<string> SignedIn(StaffMember staff)
    {
        await AtTheDoor.WaitAsync();
        try
        {
            return Cookies.TryGetValue((House.Address, staff.Id), out var kept) ? kept : Cookies[(House.Address, staff.Id)] = await SignInAsync(staff);
        }
        finally
        {
            AtTheDoor.Release();
        }
    }

    async Task<string> SignInAsync(StaffMember staff)
    {
        var account = await House.AccountFor(staff);
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = House.Address.ToString(), Locale = "nb-NO" });
        var door = await context.NewPageAsync();
        await door.GotoAsync("/sign-in");
        await door.GetByLabel("Brukernavn").FillAsync(account.UserName!);
        await door.GetByLabel("Passord").FillAsync(RunningHouse.Password);
        await door.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();
        await Assertions.Expect(door.Locator(".ff-who")).ToBeVisibleAsync();
        return await context.StorageStateAsync();
    }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var context in opened) await context.CloseAsync();
        foreach (var own in owned) await own.DisposeAsync();
        Assert.Empty(complaints);
    }
}
