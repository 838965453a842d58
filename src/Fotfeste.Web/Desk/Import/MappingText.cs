namespace Fotfeste.Web;

/// <summary>A mapping of headings as it is kept: one "our column=their heading" a line, nothing before the sign for a heading that is left out.</summary>
static class MappingText
{
    public static string Headings(IReadOnlyList<string> headings) => string.Join('\n', headings.Select(Labels.Loose).Order(StringComparer.Ordinal));

    public static string Write(SheetMapping mapping) => string.Join('\n', mapping.ColumnOf.Select(m => $"{m.Value}={m.Key.ReplaceLineEndings(" ")}"));

    public static SheetMapping Read(string text) => new(text.Split('\n').Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2).DistinctBy(pair => pair[1])
        .ToDictionary(pair => pair[1], pair => pair[0].Length == 0 ? null : pair[0], StringComparer.Ordinal));
}
