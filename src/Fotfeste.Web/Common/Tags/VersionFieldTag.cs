using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;version-field /&gt;</c>: carries the version that the form was drawn from, so that nobody overwrites what they have not seen.</summary>
[HtmlTargetElement("version-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VersionFieldTag : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "input";
        output.TagMode = TagMode.StartTagOnly;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", nameof(FormPage.Version));
        output.Attributes.SetAttribute("value", ((FormPage)ViewContext.ViewData.Model!).Version.ToString(CultureInfo.InvariantCulture));
    }
}
