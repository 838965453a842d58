using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary>A form with <c>data-save</c>, or <c>data-keep</c> where it is not what Ctrl Enter saves, on a page that keeps drafts: says above it that there is one, carries its seal, and has a line for "draft saved".</summary>
[HtmlTargetElement("form", Attributes = "data-save"), HtmlTargetElement("form", Attributes = "data-keep")]
public sealed class DraftTag(Words words, HtmlEncoder encoder, IWebHostEnvironment host) : TagHelper
{
    const string Keep = "/drafts", Away = "/drafts?handler=Away";

    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ViewData.Model is not IKeepsDraft { DraftNote: { } note }) return;
        output.Attributes.SetAttribute("data-draft", Keep);
        output.Attributes.SetAttribute("data-drawn", note.Drawn);
        output.Attributes.SetAttribute("data-unkept", words["common.draft-unkept"]);
        if (note.Says is { } says) output.PreElement.SetHtmlContent(Above(note, says).ToString());
        output.PostContent.AppendHtml(new Markup(encoder)
            .Add($"""<input type="hidden" name="Draft" value="{note.Seal}"><p class="ff-kept"><span data-draft-line aria-hidden="true"></span><span class="ff-hidden" role="status" data-draft-said></span></p>""").ToString());
    }

    // A form of its own: within the other one, Enter in a field would throw the draft away.
    Markup Above(DraftNote note, string says) => new Markup(encoder)
        .Add($"""<form method="post" action="{Away}" class="ff-note ff-draft" data-draft-note>""").AddRaw(IconTag.Svg(host, "DocPencil")).Add($"<p>{says}</p>")
        .AddIf(note.TakeUp is not null, $"""<a class="ds-button" data-variant="secondary" data-size="sm" href="{note.TakeUp}">{words["common.draft-take-up"]}</a>""")
        .Add($"""<input type="hidden" name="Draft" value="{note.Found}"><input type="hidden" name="back" value="{note.Back}"><button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">{words["common.draft-away"]}</button></form>""");
}
