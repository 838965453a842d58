using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>What the tests of adapted methods do over and over: begin one, change it, publish it, let a programme follow it.</summary>
static class Adapting
{
    /// <summary>A copy of a method of the house, begun by whoever visits.</summary>
    /// <returns>Where it is changed.</returns>
    public static async Task<string> BegunAsync(Visitor visitor, Id<Unit> unit, string name = "Nord sin måte", string from = "two-steps", string language = "en")
    {
        var begun = await visitor.Post("/packs/adapt/new", new() { ["From"] = from, ["Name"] = name, ["Note"] = "Vi møtes før vi planlegger", ["Language"] = language, ["UnitId"] = $"{unit}" });
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        return begun.Headers.Location!.OriginalString;
    }

    public static async Task PublishedAsync(Visitor visitor, string place, string note = "Vi møtes før vi planlegger")
    {
        var answer = await visitor.Post(place, new() { ["Note"] = note }, "form[action*=Publish]");
        Assert.Equal($"{place}?saved=true", answer.Headers.Location?.OriginalString);
    }

    public static async Task FollowedAsync(Visitor visitor, Id<Programme> programme, PackKey method)
    {
        var answer = await visitor.Post($"/programmes/{programme}/method", new() { ["Method"] = $"{method}" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Every field of a form as it is drawn, ready to be changed and sent.</summary>
    public static Dictionary<string, string> FieldsOf(AngleSharp.Dom.IDocument page, string form = "form[method=post]") => page.QuerySelector("main " + form)!
        .QuerySelectorAll("input[name]:not([type=hidden]), textarea[name], select[name]").Where(f => f.GetAttribute("type") != "checkbox" || f.HasAttribute("checked"))
        .ToDictionary(f => f.GetAttribute("name")!, f => f.LocalName switch
        {
            "textarea" => f.TextContent.TrimStart('\n'),
            "select" => (f.QuerySelector("option[selected]") ?? f.QuerySelector("option"))!.GetAttribute("value")!,
            _ => f.GetAttribute("value") ?? "",
        });

    public static async Task<AdaptedMethod> OnlyAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return Assert.Single(await store.AdaptedMethods.InOrder());
    }

    public static MethodPack Draft(this AdaptedMethod method) => PackReader.OwnMethod("draft", method.Draft!);
}
