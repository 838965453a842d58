using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>Somebody at a form that keeps drafts: what the script would send, and what the form shows.</summary>
static class Writer
{
    public const string Form = "form[data-draft]";

    /// <summary>Every field of the form as it stands, the changed ones changed.</summary>
    public static Dictionary<string, string> Filled(this IDocument page, params (string Field, string Value)[] typed)
    {
        var fields = page.QuerySelectorAll($"main {Form} [name]").Where(e => e.GetAttribute("type") is not ("radio" or "checkbox") || e.HasAttribute("checked")).GroupBy(e => e.GetAttribute("name")!).ToDictionary(e => e.Key, e => e.First() switch
        {
            { LocalName: "textarea" } area => area.TextContent.TrimStart('\n'),
            { LocalName: "select" } list => list.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
            var input => input.GetAttribute("value") ?? "",
        });
        foreach (var (field, value) in typed) fields[field] = value;
        return fields;
    }

    /// <summary>What the script sends every five seconds; the sentence that it shows.</summary>
    public static async Task<string> TypeAsync(this Visitor visitor, Dictionary<string, string> fields) => (await visitor.KeepAsync(fields)).GetProperty("text").GetString()!;

    /// <summary>The same, and the whole answer.</summary>
    public static async Task<JsonElement> KeepAsync(this Visitor visitor, Dictionary<string, string> fields)
    {
        using var body = new FormUrlEncodedContent(fields.Where(f => f.Key != DraftKeeping.Token));
        var answer = await visitor.Http.PostAsync(new Uri("/drafts", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>The moment from which the page counts.</summary>
    public static long Drawn(this IDocument page) => long.Parse(page.QuerySelector(Form)!.GetAttribute("data-drawn")!, CultureInfo.InvariantCulture);

    /// <summary>The save button.</summary>
    public static async Task<HttpResponseMessage> SaveAsync(this Visitor visitor, string path, Dictionary<string, string> fields, bool script = false)
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (script) sent.Headers.Add("Accept", "application/json");
        return await visitor.Http.SendAsync(sent);
    }

    public static string? Value(this IDocument page, string name) => page.QuerySelectorAll($"main {Form} [name='{name}']").ToList() switch
    {
        [{ LocalName: "textarea" } area] => area.TextContent.TrimStart('\n'),
        [{ LocalName: "select" } list] => list.QuerySelector("option[selected]")?.GetAttribute("value"),
        var radios when radios.Count > 0 && radios[0].GetAttribute("type") is "radio" or "checkbox" => radios.FirstOrDefault(r => r.HasAttribute("checked"))?.GetAttribute("value"),
        [var input, ..] => input.GetAttribute("value"),
        _ => null,
    };

    /// <summary>What stands above the form about a draft; null when nothing.</summary>
    public static string? Note(this IDocument page) => page.QuerySelector(".ff-draft p")?.TextContent;

    /// <summary>The session is gone, as after half an hour of nothing.</summary>
    public static void LoseSession(this Visitor visitor, RunningHouse house)
    {
        foreach (Cookie cookie in visitor.Cookies.GetCookies(house.Address)) cookie.Expired = true;
    }
}
