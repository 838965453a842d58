using System.Globalization;

namespace Fotfeste.Web;

/// <summary>One thing to choose in a form: what is sent, what is read, and if it helps a drawing or a line of explanation.</summary>
public sealed record Choice(string Value, string Text, string? Icon = null, string? Hint = null)
{
    public static Choice Of(object value, string text, string? icon = null, string? hint = null) => new(Convert.ToString(value, CultureInfo.InvariantCulture)!, text, icon, hint);
}
