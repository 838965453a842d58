using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;mark-tag icon="Bell" color="warning"&gt;word&lt;/mark-tag&gt;</c>: a state as drawing and word, never by colour alone. Colours: neutral, info, success, warning, danger.</summary>
[HtmlTargetElement("mark-tag", Attributes = "icon")]
public sealed class MarkTag(IWebHostEnvironment host) : TagHelper
{
    public string Icon { get; set; } = "";
    public string Color { get; set; } = "neutral";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "ds-tag ff-mark");
        output.Attributes.SetAttribute("data-color", Color);
        output.PreContent.SetHtmlContent(IconTag.Svg(host, Icon));
    }
}
