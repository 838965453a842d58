namespace Fotfeste.Exchange;

/// <summary>What a country's pack may ask of the common forms, and what it owes to its own earlier version.</summary>
static class CountryRules
{
    /// <param name="file">Its path, for the errors.</param>
    /// <param name="pack">The country.</param>
    /// <param name="common">The forms that it includes; null when there is no such pack.</param>
    /// <param name="before">The version before it; null for the first.</param>
    public static IEnumerable<PackFault> Of(string file, CountryPack pack, FormsPack? common, CountryPack? before)
    {
        if (common is null) yield return new(file, "$.includes", $"undefined: {pack.Includes.Key}");
        else foreach (var fault in AgainstCommon(file, pack, common)) yield return fault;
        foreach (var fault in SameWord(file, pack, common)) yield return fault;
        if (before is null) yield break;
        foreach (var fault in Dropped(file, "forms", pack.Forms.Forms.Select(f => f.Code), before.Forms.Forms.Select(f => f.Code))) yield return fault;
        foreach (var fault in Dropped(file, "incomeSources", CodesOf(pack.IncomeSources), CodesOf(before.IncomeSources))) yield return fault;
        foreach (var fault in Dropped(file, "referralSources", CodesOf(pack.ReferralSources), CodesOf(before.ReferralSources))) yield return fault;
        foreach (var fault in Dropped(file, "exitCodes", CodesOf(pack.ExitCodes), CodesOf(before.ExitCodes))) yield return fault;
    }

    static IEnumerable<PackFault> AgainstCommon(string file, CountryPack pack, FormsPack common)
    {
        foreach (var (at, code) in pack.Includes.Without.Index().Where(c => !common.Has(c.Item))) yield return new(file, $"$.includes.without[{at}]", $"undefined: {code}");
        foreach (var (at, form) in pack.Forms.Forms.Index().Where(f => common.Has(f.Item.Code))) yield return new(file, $"$.forms[{at}].code", $"is-common: {form.Code}");
    }

    // A form is chosen by its word, and a file may name it so: no two that are offered together share one.
    static IEnumerable<PackFault> SameWord(string file, CountryPack pack, FormsPack? common)
    {
        var shared = common?.Forms.Where(f => !pack.Includes.Without.Contains(f.Code)) ?? [];
        foreach (var language in PackReader.AllLanguages)
        {
            var words = shared.Select(f => Word(f, language)).OfType<string>().ToHashSet();
            foreach (var (at, form) in pack.Forms.Forms.Index())
                if (Word(form, language) is { } word && !words.Add(word)) yield return new(file, $"$.forms[{at}].names.{language}", "same-word");
        }
    }

    static string? Word(EmploymentForm form, string language) => form.Names.ByLanguage.TryGetValue(language, out var word) ? Labels.Loose(word) : null;

    // Records hold these codes: what is no longer given gets a last day, and stays.
    static IEnumerable<PackFault> Dropped(string file, string list, IEnumerable<string> now, IEnumerable<string> before) =>
        before.Except(now).Select(code => new PackFault(file, $"$.{list}", $"dropped: {code}"));

    static IEnumerable<string> CodesOf(IEnumerable<CountryCode> codes) => codes.Select(c => c.Code);
}
