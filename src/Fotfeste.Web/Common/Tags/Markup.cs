using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Fotfeste.Web;

/// <summary>Markup that a tag writes by hand: every hole in an interpolated text is encoded, unless it is markup itself.</summary>
public sealed class Markup(HtmlEncoder encoder)
{
    readonly StringBuilder text = new();

    /// <summary>Adds markup; what stands in the holes is text for people and becomes harmless.</summary>
    public Markup Add(FormattableString markup)
    {
        var holes = markup.GetArguments().Select(hole => hole is Markup inner ? inner.ToString() : encoder.Encode(Convert.ToString(hole, CultureInfo.InvariantCulture) ?? "")).ToArray<object>();
        text.AppendFormat(CultureInfo.InvariantCulture, markup.Format, holes);
        return this;
    }

    /// <summary>Adds what is already markup.</summary>
    public Markup AddRaw(string markup)
    {
        text.Append(markup);
        return this;
    }

    public Markup AddIf(bool when, FormattableString markup) => when ? Add(markup) : this;

    public override string ToString() => text.ToString();
}
