using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;steps names="…" at="2" label="…" note="…" /&gt;</c>: a row of phases and where we are now. It says nothing about what is finished: people move both ways.</summary>
[HtmlTargetElement("steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTag(Words words, HtmlEncoder encoder) : TagHelper
{
    public IReadOnlyList<string> Names { get; set; } = [];
    /// <summary>Counted from 0; -1 when none is the current one.</summary>
    public int At { get; set; } = -1;
    /// <summary>What the row is, for screen readers.</summary>
    public string Label { get; set; } = "";
    /// <summary>A word under the current step, such as since when; else "we are here now".</summary>
    public string? Note { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ff-steps");
        output.Attributes.SetAttribute("aria-label", Label);
        var steps = new Markup(encoder);
        for (var step = 0; step < Names.Count; step++)
            if (step == At) steps.Add($"""<li aria-current="step"><span class="ff-dot" aria-hidden="true">{step + 1}</span><span>{Names[step]}</span><span class="ff-now">{Note ?? words["common.we-are-here"]}</span></li>""");
            else steps.Add($"""<li><span class="ff-dot" aria-hidden="true">{step + 1}</span><span>{Names[step]}</span></li>""");
        output.Content.SetHtmlContent(steps.ToString());
    }
}
