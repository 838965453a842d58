namespace Fotfeste.Exchange;

/// <summary>One rule that a pack breaks, and where.</summary>
/// <param name="File">Name of the pack's file.</param>
/// <param name="Path">JSON path, such as <c>$.phases[2].code</c>.</param>
/// <param name="Rule">Such as <c>twice</c> or <c>language-missing: is</c>; <c>docs/packs.md</c> lists them.</param>
public sealed record PackFault(string File, string Path, string Rule)
{
    public override string ToString() => $"{File}: {Path}: {Rule}";
}
