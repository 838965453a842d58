namespace Fotfeste.Web;

/// <summary>What a route shows or changes, and why. A route that does not say so is found by a test.</summary>
/// <param name="group">The field group of the access policy; the most sensitive one when a page shows several.</param>
/// <param name="purpose">Stands in the audit beside each record that was read or written.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeclaresAttribute(FieldGroup group, Purpose purpose) : Attribute
{
    /// <summary>For routes without people: files, health.</summary>
    public static DeclaresAttribute Nothing { get; } = new(FieldGroup.None, Purpose.None);

    public FieldGroup Group { get; } = group;
    public Purpose Purpose { get; } = purpose;
    /// <summary>Whether the route only shows, or changes too.</summary>
    public RouteAction Action { get; init; } = RouteAction.Read;
}
