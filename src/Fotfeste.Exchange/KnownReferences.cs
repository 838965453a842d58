namespace Fotfeste.Exchange;

/// <summary>What an import may point to beside its own rows: references already in the store, as far as the importer may see them, and the packs that codes are looked up in.</summary>
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
}
