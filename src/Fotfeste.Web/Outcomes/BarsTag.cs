using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;bars rows="…" label="…" /&gt;</c>: a few numbers side by side, each with its name and number in words; the bar only repeats them. A hidden number has no bar.</summary>
[HtmlTargetElement("bars", Attributes = "rows", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarsTag(Words words, HtmlEncoder encoder) : TagHelper
{
    const int Width = 200;

    public IReadOnlyList<Bar> Rows { get; set; } = [];
    /// <summary>What the bars compare, for screen readers.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ff-bars");
        output.Attributes.SetAttribute("aria-label", Label);
        var most = Math.Max(1, Rows.Max(row => row.Number.Shown ?? 0));
        var bars = new Markup(encoder);
        foreach (var row in Rows)
        {
            bars.Add($"""<li><span>{row.Name}</span><svg viewBox="0 0 {Width} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rail" width="{Width}" height="10" />""");
            if (row.Number.Shown is { } number) bars.Add($"""<rect class="bar" width="{Width * number / most}" height="10" />""");
            bars.Add($"""</svg><span class="ff-number">{(row.Number.Shown is { } shown ? words.Number(shown) : words["outcomes.hidden-number"])}</span></li>""");
        }
        output.Content.SetHtmlContent(bars.ToString());
    }
}
