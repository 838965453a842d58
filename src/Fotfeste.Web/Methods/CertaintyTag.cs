using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;certainty of="method.Basis.Certainty" /&gt;</c>: how sure it is, as drawing and word.</summary>
[HtmlTargetElement("certainty", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CertaintyTag(Words words, IWebHostEnvironment host) : TagHelper
{
    public Certainty Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (icon, color) = Of switch
        {
            Certainty.Published => ("CheckmarkCircle", "success"),
            Certainty.Unverified => ("QuestionmarkCircle", "warning"),
            Certainty.Suggestion => ("Information", "info"),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-tag ff-mark");
        output.Attributes.SetAttribute("data-color", color);
        output.PreContent.SetHtmlContent(IconTag.Svg(host, icon));
        output.Content.SetContent(words.Of(Of));
    }
}
