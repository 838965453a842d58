namespace Fotfeste.Domain;

/// <summary>What changes from one pack to another, as a plain list: the method first, then its phases in their order. The words for it stand in the texts.</summary>
public static class MethodDifference
{
    /// <summary>Empty when the two say the same. Code, version, origin and note are not compared: they say which pack it is, not what it says.</summary>
    public static IReadOnlyList<MethodChange> Between(MethodPack older, MethodPack newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        List<MethodChange> changes = [.. OfMethod(older, newer), .. OfNorms(older, newer), .. PhaseDifference.Between(older, newer)];
        changes.AddRange(OfWords(MethodAspect.OwnFact, older.OwnFacts, newer.OwnFacts));
        changes.AddRange(OfWords(MethodAspect.OwnActivity, older.OwnActivities, newer.OwnActivities));
        changes.AddRange(One(MethodAspect.Basis, null, new(Basis: older.Basis), new(Basis: newer.Basis)));
        changes.AddRange(One(MethodAspect.Source, null, new(Plain: older.Source), new(Plain: newer.Source)));
        return changes;
    }

    /// <summary>The change when there is one.</summary>
    internal static IEnumerable<MethodChange> One(MethodAspect aspect, Phase? phase, MethodValue from, MethodValue to) => from == to ? [] : [new MethodChange(aspect, phase, from, to)];

    /// <summary>What only one of the two lists has: first what went, then what came.</summary>
    internal static IEnumerable<MethodChange> Codes(MethodAspect aspect, Phase? phase, IReadOnlyList<string> from, IReadOnlyList<string> to) =>
        from.Except(to).Select(c => new MethodChange(aspect, phase, new(Code: c), MethodValue.Nothing)).Concat(to.Except(from).Select(c => new MethodChange(aspect, phase, MethodValue.Nothing, new(Code: c))));

    static IEnumerable<MethodChange> OfMethod(MethodPack older, MethodPack newer) =>
    [
        .. One(MethodAspect.Name, null, new(Text: older.Names), new(Text: newer.Names)),
        .. One(MethodAspect.Summary, null, new(Text: older.Summary), new(Text: newer.Summary)),
        .. One(MethodAspect.Kind, null, new(Kind: older.Kind), new(Kind: newer.Kind)),
        .. One(MethodAspect.Country, null, new(Code: older.Country), new(Code: newer.Country)),
        .. One(MethodAspect.Language, null, new(Code: older.Language), new(Code: newer.Language)),
        .. One(MethodAspect.ValidFrom, null, new(Day: older.ValidFrom), new(Day: newer.ValidFrom)),
        .. One(MethodAspect.ValidUntil, null, new(Day: older.Validity?.Until), new(Day: newer.Validity?.Until)),
    ];

    static IEnumerable<MethodChange> OfNorms(MethodPack older, MethodPack newer) =>
    [
        .. One(MethodAspect.Contact, null, new(older.ContactEvery), new(newer.ContactEvery)),
        .. One(MethodAspect.CaseloadMost, null, new(Number: older.Caseload.Most), new(Number: newer.Caseload.Most)),
        .. One(MethodAspect.CaseloadLeast, null, new(Number: older.Caseload.Least), new(Number: newer.Caseload.Least)),
        .. One(MethodAspect.CaseloadBasis, null, new(Basis: older.Caseload.Basis), new(Basis: newer.Caseload.Basis)),
        .. Codes(MethodAspect.Belongs, null, older.Belongs, newer.Belongs),
        .. Codes(MethodAspect.DoesNotBelong, null, older.DoesNotBelong, newer.DoesNotBelong),
    ];

    static IEnumerable<MethodChange> OfWords(MethodAspect aspect, IReadOnlyList<Coded> older, IReadOnlyList<Coded> newer) =>
        older.Concat(newer).Select(w => w.Code).Distinct().SelectMany(code => One(aspect, null, Of(older, code), Of(newer, code)));

    static MethodValue Of(IReadOnlyList<Coded> words, string code) => words.FirstOrDefault(w => w.Code == code) is { } word ? new(Code: code, Text: word.Names) : MethodValue.Nothing;
}
