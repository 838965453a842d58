using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads packs one by one, and refuses whatever is half: unknown fields, missing languages, codes that come twice, limits that contradict each other.</summary>
public static class PackReader
{
    /// <summary>The languages that a pack of this house is written in.</summary>
    public static IReadOnlyList<string> AllLanguages { get; } = ["nb", "sv", "da", "fi", "is", "en"];

    /// <param name="file">Its name, for the errors.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="BrokenPack">Every fault of the pack, each with file, path and rule.</exception>
    public static MethodPack Method(string file, string json) => Read(file, json, MethodReading.Of);

    /// <summary>A method that a service wrote for itself: its texts are there in its own language, and perhaps in others.</summary>
    /// <inheritdoc cref="Method"/>
    public static MethodPack OwnMethod(string file, string json) => Read(file, json, MethodReading.Of, isOwn: true);

    /// <summary>A method that a service has published. Records stand under it, so a rule of good sense that came later does not make it unreadable; what has lost its shape is refused.</summary>
    /// <inheritdoc cref="Method"/>
    public static MethodPack PublishedMethod(string file, string json) => Read(file, json, MethodReading.Of, isOwn: true, passes: fault => Array.Exists(OfSense, rule => fault.Rule.StartsWith(rule, StringComparison.Ordinal)));

    // Rules about what a method says, not about how its file is made.
    static readonly string[] OfSense = ["same-word", "longer-than", "more-than", "before-not-first", "before-runs", "clock-does-not-run", "not-extendable", "belongs-too", "before: "];

    /// <inheritdoc cref="Method"/>
    public static Vocabulary Vocabulary(string file, string json) => Read(file, json, MethodReading.WordsOf);

    /// <inheritdoc cref="Method"/>
    public static FormsPack Forms(string file, string json) => Read(file, json, FormReading.Of);

    /// <inheritdoc cref="Method"/>
    public static CountryPack Country(string file, string json) => Read(file, json, CountryReading.Of);

    /// <summary>The subsidy schemes of one country.</summary>
    /// <inheritdoc cref="Method"/>
    public static SchemesPack Schemes(string file, string json) => Read(file, json, SchemesReading.Of);

    /// <summary>Any kind of pack: what the reading of one asks for stands in a function of its own.</summary>
    /// <inheritdoc cref="Method"/>
    internal static T Read<T>(string file, string json, Func<PackObject, T> read, bool isOwn = false, Action<string>? asked = null, Predicate<PackFault>? passes = null)
    {
        List<PackFault> faults = [];
        using var document = PackObject.Parse(file, json, faults);
        var pack = document is null ? default : new PackObject(document.RootElement, "$", new PackRules(file, isOwn ? Own(document.RootElement) : AllLanguages, isOwn, faults) { Asked = asked }).Whole(read);
        if (passes is not null) faults.RemoveAll(passes);
        return faults.Count == 0 ? pack! : throw new BrokenPack(faults);
    }

    static IReadOnlyList<string> Own(JsonElement pack) =>
        pack.ValueKind == JsonValueKind.Object && pack.TryGetProperty("language", out var language) && language.ValueKind == JsonValueKind.String ? [language.GetString()!] : [];
}
