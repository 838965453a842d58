namespace Fotfeste.Web;

/// <summary>A broken rule of a pack in the reader's words, with the remedy. The rule's own name stands in <c>docs/packs.md</c>.</summary>
public static class PackFaultWords
{
    static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["not-json"] = "adapting.fault.not-json",
        ["not-an-object"] = "adapting.fault.missing",
        ["unknown-field"] = "adapting.fault.unknown-field",
        ["text-missing"] = "adapting.fault.text-missing",
        ["language-missing"] = "adapting.fault.language-missing",
        ["unknown-language"] = "adapting.fault.unknown-language",
        ["not-a-code"] = "adapting.fault.not-a-code",
        ["unknown-code"] = "adapting.fault.one-of",
        ["one-of"] = "adapting.fault.one-of",
        ["less-than"] = "adapting.fault.less-than",
        ["more-than"] = "adapting.fault.more-than",
        ["longer-than"] = "adapting.fault.longer-than",
        ["empty"] = "adapting.last-phase",
        ["twice"] = "adapting.fault.twice",
        ["same-word"] = "adapting.fault.same-word",
        ["before-not-first"] = "adapting.before-comes-first",
        ["before-runs"] = "adapting.fault.before-runs",
        ["clock-does-not-run"] = "adapting.fault.clock-does-not-run",
        ["not-extendable"] = "adapting.fault.not-extendable",
        ["belongs-too"] = "adapting.fault.belongs-too",
        ["undefined"] = "adapting.fault.undefined",
        ["in-vocabulary"] = "adapting.fault.in-vocabulary",
        ["before"] = "organisation.period-backwards",
        ["not-a-country"] = "adapting.fault.not-a-country",
        ["not-a-day"] = "adapting.fault.not-a-day",
        [OriginUnknown] = "adapting.origin-unknown",
    };

    /// <summary>The file builds on a pack that is not on this shelf.</summary>
    public const string OriginUnknown = "origin-unknown";

    public static string InWords(this Words words, PackFault fault)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(fault);
        var (rule, about) = fault.Rule.Split(": ", 2) is [var name, var rest] ? (name, rest) : (fault.Rule, "");
        if (rule.EndsWith("-missing", StringComparison.Ordinal) && !Sentences.ContainsKey(rule)) return words["adapting.fault.missing"];
        return Sentences.TryGetValue(rule, out var key) ? words[key, Said(words, about)] : words["adapting.fault.other", fault.Rule];
    }

    // Another field of the same clock is named as the form names it.
    static string Said(Words words, string about) => about switch
    {
        "warnAfter" => words.Of(MethodAspect.WarnAfter),
        "atMost" => words.Of(MethodAspect.AtMost),
        "extendableTo" => words.Of(MethodAspect.ExtendableTo),
        _ => about,
    };
}
