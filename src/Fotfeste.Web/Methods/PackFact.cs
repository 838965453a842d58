namespace Fotfeste.Web;

/// <summary>One thing that a pack says, with its label in front.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Said">What it says: one thing, or several.</param>
/// <param name="Basis">Where it comes from; null when that stands elsewhere.</param>
/// <param name="BasisLang">The language of that, for the markup; null when it is the page's own.</param>
public sealed record PackFact(string Label, IReadOnlyList<string> Said, Attribution? Basis = null, string? BasisLang = null)
{
    public PackFact(string label, string said, Attribution? basis = null, string? basisLang = null) : this(label, [said], basis, basisLang) { }
}
