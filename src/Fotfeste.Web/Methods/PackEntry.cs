namespace Fotfeste.Web;

/// <summary>One pack in a list of all.</summary>
/// <param name="Kind">Such as <c>method</c>.</param>
/// <param name="Key">Code and version.</param>
/// <param name="Country">Null for none.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="ValidFrom">First day on which it could be chosen; null: since ever.</param>
/// <param name="ValidUntil">Last such day; null: still.</param>
/// <param name="Certainty">How sure the whole is; null where each value says it for itself.</param>
/// <param name="Name">In the reader's words; null for one without a name.</param>
public sealed record PackEntry(string Kind, PackKey Key, string? Country, string Language, DateOnly? ValidFrom, DateOnly? ValidUntil, Certainty? Certainty, string? Name)
{
    /// <summary>Its file, from the folder of the packs.</summary>
    public string File => Kind switch
    {
        "vocabulary" => ShelfReader.Words,
        "forms" => $"forms/{Key.Code}.{Key.Version}.json",
        "country" or "schemes" => $"countries/{Country}/{Kind}.{Key.Version}.json",
        _ => $"methods/{Key.Code}.{Key.Version}.json",
    };

    /// <summary>Every pack of the shelf, kind by kind.</summary>
    public static IEnumerable<PackEntry> All(PackShelf shelf, Words words)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(words);
        yield return new("vocabulary", shelf.Vocabulary.Key, null, shelf.Vocabulary.Language, null, null, null, null);
        foreach (var forms in shelf.AllForms) yield return new("forms", forms.Key, null, forms.Language, null, null, null, null);
        foreach (var country in shelf.Countries.All) yield return new("country", country.Key, country.Country, country.Language, null, null, null, country.Names.In(words.Language, country.Language));
        foreach (var schemes in shelf.Schemes.All) yield return new("schemes", schemes.Key, schemes.Country, schemes.Language, null, null, null, null);
        foreach (var method in shelf.Methods) yield return new("method", method.Key, method.Country, method.Language, method.ValidFrom, method.Validity?.Until, method.Basis.Certainty, words.Name(method));
    }
}
