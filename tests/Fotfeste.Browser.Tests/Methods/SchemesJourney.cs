using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A coach beside an employer works out what a subsidy would come to: on a desk, on a phone, without script.</summary>
public sealed class SchemesJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    async Task<IPage> WorkedOut(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Midlertidig lønnstilskudd", Exact = true }).ClickAsync();
        await page.Locator("#Asked_Pay").FillAsync("20000");
        await page.Locator("#Asked_HolidayPay").FillAsync("12");
        await page.Locator("#Asked_Pension").FillAsync("2");
        await page.Locator("#Asked_EmployerTax").SelectOptionAsync("14.1");
        await page.GetByRole(AriaRole.Button, new() { Name = Say("schemes.compute"), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[aria-labelledby=result] strong").First).ToContainTextAsync("10 428");
        return page;
    }

    [Fact]
    public async Task The_sum_is_good_for_everybody()
    {
        var page = await WorkedOut(await Open("/schemes", Team.Coaches[0]));

        var found = await LightAndDark(page);
        found.AddRange(await Outline(page));

        Assert.Empty(found);
        await Assertions.Expect(page.GetByText(Say("schemes.authority-decides"))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_needs_no_script() => Assert.NotNull(await WorkedOut(await Open("/schemes", Team.Coaches[0], script: false)));

    [Fact]
    public async Task It_fits_a_phone()
    {
        var page = await WorkedOut(await Open("/schemes", Team.Coaches[0], 320, 640, touch: true));

        Assert.Empty(await TooSmall(page));
        Assert.Empty(await TooWide(page));
    }
}
