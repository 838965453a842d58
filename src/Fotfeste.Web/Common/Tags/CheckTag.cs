using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;check for="Keys" /&gt;</c>: yes or no, for a bool. Not ticked is sent as no.</summary>
[HtmlTargetElement("check", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTag(Words words, HtmlEncoder encoder) : FormTag(words, encoder)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ticked = string.Equals(Value, "true", StringComparison.OrdinalIgnoreCase);
        var check = Start()
            .Add($"""<input class="ds-input" type="checkbox" id="{Id}" name="{For.Name}" value="true"{Start().AddIf(ticked, $" checked")}{Tied}>""")
            .Add($"""<label class="ds-label" data-weight="regular" for="{Id}">{Named}</label>{Described}{Refused}<input type="hidden" name="{For.Name}" value="false">""");
        Replace(output, "div", "ds-field ff-check", check);
    }
}
