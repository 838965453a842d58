using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;pick for="Kind" choices="W.Choices&lt;ContactKind&gt;()" /&gt;</c>: one of a few, each big enough for a finger; radio buttons underneath.</summary>
[HtmlTargetElement("pick", Attributes = "for,choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickTag(Words words, HtmlEncoder encoder, IWebHostEnvironment host) : FormTag(words, encoder)
{
    public IEnumerable<Choice> Choices { get; set; } = [];
    /// <summary>Two big tiles a row, for the one question that matters most on a phone.</summary>
    public bool Tiles { get; set; }
    /// <summary>One a line, with room for an explanation.</summary>
    public bool Lines { get; set; }

    /// <summary>What stands inside the tag comes after the last choice, in the same row.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pick = Start().Add($"""<legend id="{Id}-legend">{Named}</legend>{Described}{Refused}""").AddRaw("<div class=\"ff-choices\">");
        var first = true;
        foreach (var choice in Choices)
        {
            var id = first ? Id : $"{Id}_{choice.Value}"; // the error summary links to the first
            pick.Add($"""<label for="{id}"><input type="radio" id="{id}" name="{For.Name}" value="{choice.Value}"{Start().AddIf(choice.Value == Value, $" checked")}{Tied}>""");
            if (choice.Icon is { } icon) pick.AddRaw(IconTag.Svg(host, icon));
            pick.Add($"<span>{choice.Text}</span>").AddIf(choice.Hint is not null, $"""<small class="ff-hint">{choice.Hint}</small>""").AddRaw("</label>");
            first = false;
        }
        pick.AddRaw((await output.GetChildContentAsync()).GetContent()).AddRaw("</div>");
        Replace(output, "fieldset", Tiles ? "ff-pick ff-tiles" : Lines ? "ff-pick ff-lines" : "ff-pick", pick);
    }
}
