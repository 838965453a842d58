namespace Fotfeste.Exchange;

/// <summary>Which of a service's own headings means which of our columns, chosen once and kept. A heading that maps to null is left out on purpose.</summary>
public sealed record SheetMapping(IReadOnlyDictionary<string, string?> ColumnOf)
{
    /// <summary>Our columns, in the order in which a page offers them.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. PersonRow.Table(new KnownReferences(new PackShelf([], [])), new PersonDefaults()).Columns.Select(c => c.Name)];

    /// <summary>What the headings seem to mean; those that mean nothing to us are in nobody's place and wait for an answer.</summary>
    public static SheetMapping Suggest(IEnumerable<string> headings, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(labels);
        Dictionary<string, string?> meant = [];
        foreach (var heading in headings)
            if (labels.ColumnCalled(heading, Columns) is { } column && !meant.ContainsValue(column)) meant[heading] = column;
        return new(meant);
    }

    public HeadingMeaning Meaning(string heading)
    {
        foreach (var (known, column) in ColumnOf)
            if (Labels.Loose(known) == Labels.Loose(heading)) return column is null ? HeadingMeaning.LeftOut : HeadingMeaning.Of(column);
        return HeadingMeaning.Unknown;
    }
}
