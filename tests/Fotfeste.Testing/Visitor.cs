using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Fotfeste.Testing;

/// <summary>Somebody at a browser without script: cookies, pages and forms.</summary>
public sealed class Visitor(HttpClient http, CookieContainer cookies)
{
    static readonly HtmlParser Parser = new();

    public HttpClient Http => http;
    public CookieContainer Cookies => cookies;

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IDocument> Page(string path) => await Read(await Get(path));

    public static async Task<IDocument> Read(HttpResponseMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Parser.ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Asks as a page's own script does: in a form, with nothing in the address.</summary>
    public async Task<HttpResponseMessage> Ask(string path, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        const string token = "__RequestVerificationToken";
        using var body = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create(token, (await Page("/looks")).QuerySelector($"[name={token}]")!.GetAttribute("value")!)]);
        return await http.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    /// <summary>What such a question is answered with.</summary>
    public async Task<IDocument> Answer(string path, params (string Name, string Value)[] fields) => await Read(await Ask(path, fields));

    /// <summary>Fetches the page, keeps the hidden fields of its form, fills in the rest and sends it. With several forms, the selector below <c>main</c> says which.</summary>
    public async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields, string form = "form[method=post]") =>
        await Send(path, await Page(path), fields, form);

    /// <summary>Sends the form of a page that was fetched before.</summary>
    public async Task<HttpResponseMessage> Send(string path, IDocument page, Dictionary<string, string> fields, string form = "form[method=post]")
    {
        ArgumentNullException.ThrowIfNull(page);
        var drawn = page.QuerySelector("main " + form) ?? throw new InvalidOperationException($"No {form} on {path}: {page.QuerySelector("h1")?.TextContent}");
        var all = new Dictionary<string, string>(fields);
        foreach (var hidden in drawn.QuerySelectorAll("input[type=hidden]")) all.TryAdd(hidden.GetAttribute("name")!, hidden.GetAttribute("value") ?? "");
        using var body = new FormUrlEncodedContent(all);
        return await http.PostAsync(new Uri(drawn.GetAttribute("action") ?? path, UriKind.Relative), body);
    }
}
