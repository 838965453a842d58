namespace Fotfeste.Web;

/// <summary>Declares that each member of an enum has a text of its own: <c>support.kind.not-met</c> for <c>ContactKind.NotMet</c>. Pages then write <c>@W.Of(contact.Kind)</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TextFamilyAttribute(string prefix, Type members) : Attribute
{
    /// <summary>The keys' common beginning, without the last point.</summary>
    public string Prefix { get; } = prefix;
    public Type Members { get; } = members;

    public IEnumerable<string> Keys => Enum.GetNames(Members).Select(KeyOf);

    public string KeyOf(string member) => $"{Prefix}.{Kebab(member)}";

    static string Kebab(string name) => string.Concat(name.Select((c, at) => char.IsUpper(c) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
