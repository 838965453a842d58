namespace Fotfeste.Web;

/// <summary>One thing that a pack says, with its label in front.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Said">What it says: one thing, or several.</param>
/// <param name="Note">Where it comes from, or what to know about it; null for nothing.</param>
public sealed record PackFact(string Label, IReadOnlyList<string> Said, string? Note = null)
{
    public PackFact(string label, string said, string? note = null) : this(label, [said], note) { }
}
