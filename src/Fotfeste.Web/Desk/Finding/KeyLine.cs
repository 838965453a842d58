namespace Fotfeste.Web;

/// <summary>One line of the keyboard map.</summary>
/// <param name="Keys">What is pressed, as it stands on the keyboard; several are another way to the same, unless <paramref name="InTurn"/>.</param>
/// <param name="Text">What it does, in the reader's words.</param>
/// <param name="InTurn">One after the other.</param>
public sealed record KeyLine(IReadOnlyList<string> Keys, string Text, bool InTurn = false);
