using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>axe within the page itself: its script is handed over once and run as often as the page changes, and only what is wrong comes back.</summary>
static class Axe
{
    static readonly string Script = new BundledAxeScriptProvider().GetScript();
    static readonly object Rules = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };
    static readonly object Colours = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } };

    /// <summary>Every fault, as rule and first place. Empty is good.</summary>
    public static Task<string[]> FaultsAsync(IPage page) => RunAsync(page, Rules);

    /// <summary>What colours can do wrong.</summary>
    public static Task<string[]> ColourFaultsAsync(IPage page) => RunAsync(page, Colours);

    static async Task<string[]> RunAsync(IPage page, object only)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>("""
            async only => (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations.map(rule => `${rule.id}: ${rule.nodes[0].html}`)
            """, only);
    }
}
