using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;field for="Day" /&gt;</c>: label, hint, input, error. Its looks follow from the property's type, or from <c>kind</c>: text, area, password, search, email, tel, digits.</summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(Words words, HtmlEncoder encoder) : FormTag(words, encoder)
{
    public string? Kind { get; set; }
    /// <summary>Lines of a text area.</summary>
    public int Rows { get; set; } = 4;
    public string? Autocomplete { get; set; }
    /// <summary>The most characters the field takes.</summary>
    public int? Max { get; set; }
    /// <summary>Id of a datalist with what may be meant.</summary>
    public string? List { get; set; }
    /// <summary>Makes the field a list to choose one from.</summary>
    public IEnumerable<Choice>? Choices { get; set; }
    /// <summary>The first line of the list, chosen while nothing is; null when something always is.</summary>
    public string? None { get; set; }

    bool IsDay => Type == typeof(DateOnly);
    bool IsTime => Type == typeof(TimeOnly);
    bool IsNumber => Type == typeof(int) || Type == typeof(decimal);
    Type Type => For.Metadata.UnderlyingOrModelType;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Start().Add($"""<label class="ds-label" for="{Id}">{Named}</label>{Described}""");
        if (Choices is not null) AddList(field);
        else if (Kind == "area") field.Add($"""<textarea class="ds-input" id="{Id}" name="{For.Name}" rows="{Rows}"{Tied}{Limits}>{'\n'}{Value}</textarea>""");
        else field.Add($"""<input class="ds-input {Width}" id="{Id}" name="{For.Name}" type="{InputType}" value="{(Kind == "password" ? "" : Value)}"{Tied}{Limits}>""");
        field.Add($"{Refused}");
        Replace(output, "div", "ds-field ff-field", field);
    }

    string InputType => Kind is "password" or "search" or "email" or "tel" ? Kind : "text";

    string Width => IsDay || Kind == "digits" ? "ff-short" : IsNumber || IsTime ? "ff-shorter" : "";

    Markup Limits => Start()
        .AddIf(Autocomplete is not null, $""" autocomplete="{Autocomplete}" """)
        .AddIf(Autocomplete is null && (IsDay || IsTime), $""" autocomplete="off" """)
        .AddIf(Type == typeof(int) || IsTime || Kind == "digits", $""" inputmode="numeric" """)
        .AddIf(Type == typeof(decimal), $""" inputmode="decimal" """)
        .AddIf(List is not null, $""" list="{List}" """)
        .AddIf(Max is not null, $""" maxlength="{Max}" """);

    void AddList(Markup field)
    {
        field.Add($"""<select class="ds-input" id="{Id}" name="{For.Name}"{Tied}>""").AddIf(None is not null, $"""<option value="">{None}</option>""");
        foreach (var choice in Choices!)
            field.Add($"""<option value="{choice.Value}"{Start().AddIf(choice.Value == Value, $" selected")}>{choice.Text}</option>""");
        field.AddRaw("</select>");
    }
}
