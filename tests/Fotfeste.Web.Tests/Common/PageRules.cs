using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>What every page of the house keeps to, whatever it shows.</summary>
static class PageRules
{
    public static IEnumerable<string> Breaks(IDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1) yield return $"{page.QuerySelectorAll("h1").Length} h1";
        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang"))) yield return "no lang";
        if (page.Title?.EndsWith(" - Fotfeste", StringComparison.Ordinal) != true || page.Title.StartsWith(" - ", StringComparison.Ordinal)) yield return $"title '{page.Title}'";
        foreach (var inline in page.QuerySelectorAll("script:not([src]), style, [style]").Concat(page.All.Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)))))
            yield return $"inline: {inline.OuterHtml[..Math.Min(60, inline.OuterHtml.Length)]}";
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(f => !HasName(page, f))) yield return $"no label: {field.OuterHtml}";
        foreach (var lost in page.QuerySelectorAll("[name^='Item1.'], [name^='Item2.']")) yield return $"a tuple has no names: {lost.GetAttribute("name")}"; // such a field is sent, and never bound
        foreach (var twice in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"id twice: {twice.Key}";
        foreach (var nowhere in page.QuerySelectorAll("a[href^='#']").Where(a => page.GetElementById(a.GetAttribute("href")![1..]) is null)) yield return $"leads nowhere: {nowhere.GetAttribute("href")}";
    }

    static bool HasName(IDocument page, IElement field) =>
        !string.IsNullOrEmpty(field.GetAttribute("aria-label")) || field.Closest("label") is not null || (field.Id is { Length: > 0 } id && page.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == id));
}
