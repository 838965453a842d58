namespace Fotfeste.Exchange;

/// <summary>What a pack may ask of the others.</summary>
public static class ShelfRules
{
    /// <summary>What a method that a service wrote for itself may ask of those of the house: words for what it uses, the pack that it comes from, and a code of its own.</summary>
    public static IEnumerable<PackFault> OfOwn(string file, MethodPack method, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(shelf);
        foreach (var fault in Undefined(file, method, shelf.Vocabulary)) yield return fault;
        if (method.Origin is { } origin && shelf.Find(origin) is null) yield return new(file, "$.origin", $"undefined: {origin}");
        if (shelf.NewestMethod(method.Key.Code) is { Origin: null }) yield return new(file, "$.code", $"of-the-house: {method.Key.Code}");
    }

    /// <summary>Facts and activities that the method uses and nobody defines, and those that it defines although the vocabulary does.</summary>
    public static IEnumerable<PackFault> Undefined(string file, MethodPack method, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(vocabulary);
        foreach (var (at, phase) in method.Phases.Index())
        {
            foreach (var fault in Missing($"$.phases[{at}].entry", phase.Entry, c => vocabulary.Fact(method, c))) yield return fault;
            foreach (var fault in Missing($"$.phases[{at}].exit", phase.Exit, c => vocabulary.Fact(method, c))) yield return fault;
        }
        foreach (var fault in Missing("$.belongs", method.Belongs, c => vocabulary.Activity(method, c))) yield return fault;
        foreach (var fault in Missing("$.doesNotBelong", method.DoesNotBelong, c => vocabulary.Activity(method, c))) yield return fault;
        foreach (var fault in Again("$.facts", method.OwnFacts, vocabulary.Facts)) yield return fault;
        foreach (var fault in Again("$.activities", method.OwnActivities, vocabulary.Activities)) yield return fault;

        IEnumerable<PackFault> Missing(string path, IReadOnlyList<string> codes, Func<string, Coded?> find) =>
            codes.Index().Where(c => find(c.Item) is null).Select(c => new PackFault(file, $"{path}[{c.Index}]", $"undefined: {c.Item}"));

        IEnumerable<PackFault> Again(string path, IReadOnlyList<Coded> own, IReadOnlyList<Coded> shared) =>
            own.Index().Where(c => shared.Any(s => s.Code == c.Item.Code)).Select(c => new PackFault(file, $"{path}[{c.Index}].code", $"in-vocabulary: {c.Item.Code}"));
    }
}
