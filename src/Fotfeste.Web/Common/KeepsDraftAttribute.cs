namespace Fotfeste.Web;

/// <summary>What somebody types into this page's form is kept while it is typed: on the server, for who types it alone, until it is saved, thrown away or three days old. It is the one line that a form needs.</summary>
/// <param name="form">Which form; pages that hold the same form say the same. Whom it is about is the <c>id</c> of the address.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsDraftAttribute(string form) : Attribute
{
    public string Form => form;

    /// <summary>For a form that is about somebody or something that the address names in a query beside or instead of <c>id</c>: the query's name, or several parted by spaces. A draft about another is another draft.</summary>
    public string? About { get; init; }
}
