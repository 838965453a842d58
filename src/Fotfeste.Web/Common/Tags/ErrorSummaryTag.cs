using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;error-summary /&gt;</c> at the top of a form: what stands in the way, each with a link to its field; and both versions, when somebody else saved in between.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTag(Words words, HtmlEncoder encoder) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var errors = ViewContext.ViewData.ModelState.SelectMany(e => (e.Value?.Errors ?? []).Select(error => (Field: e.Key, Text: error.ErrorMessage))).Where(e => e.Text.Length > 0).ToList();
        if (errors.Count == 0) return;

        var box = new Markup(encoder).Add($"""<div class="ds-error-summary ff-errors" role="alert" tabindex="-1" data-focus><h2>{words.Count("common.errors", errors.Count)}</h2><ul>""");
        foreach (var (field, text) in errors)
            if (field.Length == 0) box.Add($"<li>{text}</li>");
            else box.Add($"""<li><a class="ds-link" href="#{TagBuilder.CreateSanitizedId(field, "_")}">{text}</a></li>""");
        box.AddRaw("</ul>");
        if (ViewContext.ViewData.Model is FormPage { BothVersions.Count: > 0 } page) AddBoth(box, page.BothVersions);
        output.Content.SetHtmlContent(box.AddRaw("</div>").ToString());
    }

    void AddBoth(Markup box, IReadOnlyList<TwoVersions> fields)
    {
        box.Add($"""<div class="ff-table"><table><thead><tr><td></td><th scope="col">{words["common.saved-now"]}</th><th scope="col">{words["common.typed-here"]}</th></tr></thead><tbody>""");
        foreach (var field in fields)
            box.Add($"""<tr><th scope="row">{field.Field}</th><td data-label="{words["common.saved-now"]}">{field.Saved}</td><td data-label="{words["common.typed-here"]}">{field.Typed}</td></tr>""");
        box.AddRaw("</tbody></table></div>");
    }
}
