using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary>What every field of a form has: a label, perhaps a hint, perhaps an error, and the value as it was typed.</summary>
public abstract class FormTag(Words words, HtmlEncoder encoder) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The bound property of the page.</summary>
    public ModelExpression For { get; set; } = null!;
    /// <summary>Text, not key. Without it the property's <c>[Display(Name = "room.key")]</c>.</summary>
    public string? Label { get; set; }
    /// <summary>Text, not key. Without it the property's <c>[Display(Description = "room.key")]</c>.</summary>
    public string? Hint { get; set; }
    /// <summary>Says "(optional)" after the label.</summary>
    public bool Optional { get; set; }

    protected Words Words => words;
    protected string Id => TagBuilder.CreateSanitizedId(For.Name, "_");
    protected string LabelText => Label ?? For.Metadata.GetDisplayName();
    protected string? HintText => Hint ?? For.Metadata.Description;
    protected IReadOnlyList<string> Errors => Entry?.Errors.Select(e => e.ErrorMessage).Where(m => m.Length > 0).ToList() ?? [];

    /// <summary>What was typed, if the form came back; else the model's value as this language writes it.</summary>
    protected string Value => Entry?.RawValue switch
    {
        string typed => typed,
        string[] { Length: > 0 } typed => typed[0],
        _ => Written(For.Model),
    };

    ModelStateEntry? Entry => ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var entry) ? entry : null;

    protected Markup Start() => new(encoder);

    protected Markup Described => Start()
        .AddIf(HintText is not null, $"""<p class="ff-hint" id="{Id}-hint">{HintText}</p>""");

    protected Markup Refused
    {
        get
        {
            var errors = Start();
            if (Errors.Count > 0) errors.Add($"""<p class="ds-validation-message" id="{Id}-error">{string.Join(' ', Errors)}</p>""");
            return errors;
        }
    }

    /// <summary>The attributes that tie hint and error to the field.</summary>
    protected Markup Tied
    {
        get
        {
            string[] ids = [.. HintText is null ? Array.Empty<string>() : [Id + "-hint"], .. Errors.Count == 0 ? Array.Empty<string>() : [Id + "-error"]];
            return Start().AddIf(ids.Length > 0, $""" aria-describedby="{string.Join(' ', ids)}" """).AddIf(Errors.Count > 0, $""" aria-invalid="true" """);
        }
    }

    protected Markup Named => Start().Add($"{LabelText}").AddIf(Optional, $""" <span class="ff-optional">{words["common.optional"]}</span>""");

    string Written(object? value) => value switch
    {
        null => "",
        DateOnly day => words.ShortDay(day),
        TimeOnly time => words.Time(time),
        decimal number => number.ToString("0.####", words.Tongue.Culture),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    protected static void Replace(TagHelperOutput output, string tag, string style, Markup content)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(content);
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", style);
        output.Content.SetHtmlContent(content.ToString());
    }
}
