using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;steps names="…" at="2" label="…" note="…" /&gt;</c>: a row of phases and where we are now, perhaps with the step before the method. It says nothing about what is finished: people move both ways.</summary>
[HtmlTargetElement("steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTag(Words words, HtmlEncoder encoder) : TagHelper
{
    public IReadOnlyList<string> Names { get; set; } = [];
    /// <summary>A step before the row, outside its numbers; null when there is none.</summary>
    public string? Before { get; set; }
    /// <summary>We are in the step before.</summary>
    public bool IsBefore { get; set; }
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
        if (!string.IsNullOrEmpty(Before)) Add(steps, "ff-before", "", Before, IsBefore);
        for (var step = 0; step < Names.Count; step++) Add(steps, "ff-step", words.Number(step + 1), Names[step], step == At && !IsBefore);
        output.Content.SetHtmlContent(steps.ToString());
    }

    void Add(Markup steps, string style, string number, string name, bool isNow)
    {
        var current = new Markup(encoder).AddIf(isNow, $" aria-current=\"step\"");
        var note = new Markup(encoder).AddIf(isNow, $"""<span class="ff-now">{Note ?? words["common.we-are-here"]}</span>""");
        steps.Add($"""<li class="{style}"{current}><span class="ff-dot" aria-hidden="true">{number}</span><span>{name}</span>{note}</li>""");
    }
}
