using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>One who does a task, and how often they had to act: a tap, a click, or a key that does something. Moving on with Tab is not counted, but has an end.</summary>
public sealed class Hand(IPage page, Way way)
{
    const int MostStops = 150;

    public int Count { get; private set; }

    /// <summary>A link or a button that leads to another page, or to this one anew.</summary>
    public async Task On(ILocator what)
    {
        if (way == Way.Keys) await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await Act(what);
        await Assertions.Expect(page.Locator("html[data-left]")).ToHaveCountAsync(0); // the keyboard does not wait for what it sets off
        await page.WaitForLoadStateAsync();
    }

    /// <summary>What does not leave the page: a choice, a file that is fetched.</summary>
    public async Task Act(ILocator what)
    {
        ArgumentNullException.ThrowIfNull(what);
        Count++;
        if (way == Way.Keys)
        {
            await ReachAsync(what);
            await page.Keyboard.PressAsync("Enter");
        }
        else if (way is Way.Phone or Way.PhoneWithoutScript) await what.TapAsync();
        else await what.ClickAsync();
    }

    /// <summary>One of several choices, by what stands on it.</summary>
    public async Task Choose(string label)
    {
        var what = page.Locator("label", new() { HasText = label }).First;
        if (way != Way.Keys)
        {
            await Act(what);
            return;
        }
        Count++;
        var choice = what.Locator("input");
        var group = page.Locator($"input[name='{await choice.GetAttributeAsync("name")}']");
        await ReachAsync(group);
        for (var more = await group.CountAsync(); more > 0 && !await choice.IsCheckedAsync(); more--) await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(choice).ToBeCheckedAsync();
    }

    /// <summary>To a field, and write: the letters are not counted.</summary>
    public async Task Write(ILocator field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        Count++;
        if (way == Way.Keys) await ReachAsync(field);
        else await field.FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>A key or a chord.</summary>
    public async Task Press(string key)
    {
        Count++;
        await page.Keyboard.PressAsync(key);
        await page.WaitForLoadStateAsync();
    }

    // With Tab to one of these, however it is reached first.
    async Task ReachAsync(ILocator what)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await what.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{MostStops} times Tab did not reach {what}");
    }
}
