using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;files for="Files" accept=".csv" /&gt;</c>: choose one file or several.</summary>
[HtmlTargetElement("files", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilesTag(Words words, HtmlEncoder encoder) : FormTag(words, encoder)
{
    /// <summary>The endings that the browser offers, between commas.</summary>
    public string Accept { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, "div", "ds-field ff-field", Start()
        .Add($"""<label class="ds-label" for="{Id}">{Named}</label>{Described}<input class="ds-input" id="{Id}" name="{For.Name}" type="file" accept="{Accept}" multiple{Tied}>{Refused}"""));
}
