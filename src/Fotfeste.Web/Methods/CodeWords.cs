namespace Fotfeste.Web;

/// <summary>The words for coded answers.</summary>
public static class CodeWords
{
    static readonly Dictionary<CodeList, (string Family, IReadOnlyList<string> Codes)> Lists = new()
    {
        [CodeList.ReferralSource] = ("codes.referral-source", Codes.ReferralSources),
        [CodeList.DeclineReason] = ("codes.decline-reason", Codes.DeclineReasons),
        [CodeList.Occupation] = ("codes.occupation", Codes.Occupations),
        [CodeList.Income] = ("codes.income", Codes.IncomeSources),
        [CodeList.ExitReason] = ("codes.exit-reason", Codes.ExitReasons),
        [CodeList.Destination] = ("codes.destination", Codes.Destinations),
        [CodeList.JobEndReason] = ("codes.job-end-reason", Codes.JobEndReasons),
    };

    /// <summary>Every key that a coded answer may ask for.</summary>
    public static IEnumerable<string> Keys => Lists.Values.SelectMany(list => list.Codes.Select(code => $"{list.Family}.{code}"));

    public static string Code(this Words words, CodeList list, string code) => words[$"{Lists[list].Family}.{code}"];

    /// <summary>The word for a code; what was sent when it is no code of the list; nothing when nothing was.</summary>
    public static string CodeOrTyped(this Words words, CodeList list, string? code) => code is null ? "" : Lists[list].Codes.Contains(code) ? words.Code(list, code) : code;

    /// <summary>Every code of the list with its text, in the list's order, for a form to choose from.</summary>
    public static IReadOnlyList<Choice> Choices(this Words words, CodeList list) => [.. Lists[list].Codes.Select(code => new Choice(code, words.Code(list, code)))];
}
