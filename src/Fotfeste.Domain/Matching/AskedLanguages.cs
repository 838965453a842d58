namespace Fotfeste.Domain;

/// <summary>Which languages an ad asks for, out of the codes and names that sources use.</summary>
static class AskedLanguages
{
    /// <summary>Taken for asked where an ad names a language and no level: B1, enough for everyday talk at a workplace.</summary>
    public const byte UsualLevel = 3;

    static readonly Dictionary<string, WorkLanguage> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["no"] = WorkLanguage.Norwegian, ["nb"] = WorkLanguage.Norwegian, ["nn"] = WorkLanguage.Norwegian, ["norska"] = WorkLanguage.Norwegian, ["norsk"] = WorkLanguage.Norwegian,
        ["sv"] = WorkLanguage.Swedish, ["svenska"] = WorkLanguage.Swedish,
        ["da"] = WorkLanguage.Danish, ["danska"] = WorkLanguage.Danish,
        ["fi"] = WorkLanguage.Finnish, ["finska"] = WorkLanguage.Finnish,
        ["is"] = WorkLanguage.Icelandic, ["isländska"] = WorkLanguage.Icelandic,
        ["en"] = WorkLanguage.English, ["engelska"] = WorkLanguage.English,
        ["se"] = WorkLanguage.Sami, ["smn"] = WorkLanguage.Sami, ["sms"] = WorkLanguage.Sami, ["sma"] = WorkLanguage.Sami, ["smj"] = WorkLanguage.Sami, ["samiska"] = WorkLanguage.Sami, ["nordsamiska"] = WorkLanguage.Sami, ["sydsamiska"] = WorkLanguage.Sami, ["lulesamiska"] = WorkLanguage.Sami,
        ["sgn"] = WorkLanguage.Sign, ["fse"] = WorkLanguage.Sign, ["swl"] = WorkLanguage.Sign, ["nsl"] = WorkLanguage.Sign, ["teckenspråk"] = WorkLanguage.Sign, ["svenskt teckenspråk"] = WorkLanguage.Sign,
    };

    static readonly string[] Levels = ["A1", "A2", "B1", "B2", "C1", "C2"];

    /// <summary>Only what must be: a language that is merely welcome speaks against nobody. Others than we can compare are left to the ad's text.</summary>
    public static LanguageLevels Of(IEnumerable<VacancyDemand> demands)
    {
        var asked = new LanguageLevels();
        foreach (var demand in demands.Where(d => d is { Kind: "language", IsMust: true }))
            if (Known.TryGetValue(demand.Code, out var language) || Known.TryGetValue(demand.Label ?? "", out language))
                asked = asked.With(language, Math.Max(LevelOf(demand.Label), asked[language] ?? 0));
        return asked;
    }

    static byte LevelOf(string? said) => Array.FindIndex(Levels, level => level.Equals(said, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? (byte)(at + 1) : UsualLevel;
}
