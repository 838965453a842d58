using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>What a browser would send of a form that nobody touched.</summary>
static class DrawnFields
{
    public static Dictionary<string, string> Of(IDocument page, string form = "main form[method=post]")
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in page.QuerySelector(form)!.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var value = field.LocalName switch
            {
                "textarea" => field.TextContent,
                "select" => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
                _ when field.GetAttribute("type") is "radio" or "checkbox" && !field.HasAttribute("checked") => null,
                _ => field.GetAttribute("value") ?? "",
            };
            if (value is not null) fields.TryAdd(field.GetAttribute("name")!, value);
        }
        return fields;
    }

    /// <summary>The page's form as it was drawn, with these fields filled in.</summary>
    public static async Task<HttpResponseMessage> Fill(this Visitor visitor, string path, Dictionary<string, string> fields, string form = "form[method=post]")
    {
        var page = await visitor.Page(path);
        return await visitor.Send(path, page, With(page, fields, "main " + form), form);
    }

    public static Dictionary<string, string> With(IDocument page, Dictionary<string, string> fields, string form = "main form[method=post]")
    {
        var all = Of(page, form);
        foreach (var (name, value) in fields) all[name] = value;
        return all;
    }
}
