namespace Fotfeste.Exchange;

/// <summary>What an import may point to beside its own rows: references already in the store, as far as the importer may see them, and the packs that codes are looked up in.
/// What was made in the pages has no reference; its id, as text, serves as one.</summary>
public sealed record KnownReferences(PackShelf Packs)
{
    public IReadOnlySet<string> Units { get; init; } = new HashSet<string>();
    /// <summary>Reference of a programme, and the code of its method.</summary>
    public IReadOnlyDictionary<string, string> Programmes { get; init; } = new Dictionary<string, string>();
    public IReadOnlySet<string> Staff { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Participants { get; init; } = new HashSet<string>();
    /// <summary>Reference of an enrolment, and what is checked against it.</summary>
    public IReadOnlyDictionary<string, KnownEnrolment> Enrolments { get; init; } = new Dictionary<string, KnownEnrolment>();
    public IReadOnlySet<string> Employers { get; init; } = new HashSet<string>();

    /// <summary>Table (units, programmes, staff) and name, and the reference of the only one so called: in one sheet per person people write names.</summary>
    public IReadOnlyDictionary<(string Table, string Name), string> ByName { get; init; } = new Dictionary<(string, string), string>();

    /// <returns>Null when nobody or more than one is called that.</returns>
    public string? KeyOfName(string table, string name) => ByName.GetValueOrDefault((table, name));
}
