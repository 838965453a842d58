using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>A country as its file tells it, with the rules that one file can break.</summary>
static class CountryReading
{
    public static CountryPack Of(PackObject pack)
    {
        var (key, country, language) = (pack.Key(), CountryOf(pack), pack.Language("language"));
        if (country.Length > 0 && key.Code.Length > 0 && !string.Equals(key.Code, country, StringComparison.OrdinalIgnoreCase)) pack.Break("code", $"not-the-country: {country}");
        var (source, forms) = (pack.Text("source"), FormReading.Items(pack, mayBeEmpty: true));
        var (people, organisations) = pack.Object("numbers", n => (Schemes(n, "person", NumberHolder.Person), Schemes(n, "organisation", NumberHolder.Organisation)));
        return new(
            key, country, language, pack.Texts("names"), Languages(pack), TimeZones(pack), pack.Items("authorities", AuthorityOf, a => a.Code),
            pack.Object("includes", i => new IncludedForms(i.Key(), i.Codes("without"))) ?? new(default, []), new(key, language, forms, source),
            Refined(pack, "incomeSources", Codes.IncomeSources), Refined(pack, "referralSources", Codes.ReferralSources), Refined(pack, "exitCodes", Codes.ExitReasons),
            Retention(pack), people ?? [], organisations ?? [], new(pack.Items("holidays", HolidayReading.Of, h => h.Code, mayBeEmpty: true)), source);
    }

    static string CountryOf(PackObject pack)
    {
        var country = pack.CountryOrNull("country");
        if (country is null) pack.Break("country", "text-missing");
        return country ?? "";
    }

    static IReadOnlyList<string> Languages(PackObject pack)
    {
        var languages = pack.Codes("languages");
        if (languages.Count == 0) pack.Break("languages", "empty");
        return languages;
    }

    static Authority AuthorityOf(PackObject authority)
    {
        List<AuthorityRole> roles = [];
        var codes = authority.Codes("roles");
        if (codes.Count == 0) authority.Break("roles", "empty");
        foreach (var (at, code) in codes.Index())
        {
            if (CodeOf.TryRead<AuthorityRole>(code, out var role)) roles.Add(role);
            else authority.Break($"roles[{at}]", $"unknown-code: {string.Join(' ', CodeOf.All<AuthorityRole>())}");
        }
        return new(authority.Code("code"), roles, authority.Days("validFrom", "validUntil"), authority.Texts("names"), authority.Basis());
    }

    // The words of one country beside the codes of all. None of them may bear the name of a common code: a file that says the one must not be taken for the other.
    static IReadOnlyList<CountryCode> Refined(PackObject pack, string name, IReadOnlyList<string> common) => pack.Items(name, item =>
    {
        var code = new CountryCode(item.Code("code"), item.Code("common"), item.Days("validFrom", "validUntil"), item.Texts("names"), item.Basis());
        if (code.Common.Length > 0 && !common.Contains(code.Common)) item.Break("common", $"unknown-code: {string.Join(' ', common)}");
        if (common.Contains(code.Code)) item.Break("code", "is-common");
        return code;
    }, item => item.Code, mayBeEmpty: true);

    static IReadOnlyList<RetentionRule> Retention(PackObject pack)
    {
        HashSet<RetentionSubject> said = [];
        return pack.Items("retention", rule =>
        {
            var subject = rule.OneOf<RetentionSubject>("what");
            if (!said.Add(subject)) rule.Break("what", "twice");
            return new RetentionRule(subject, rule.SpanOrNull("after"), rule.Basis());
        }, _ => "", mayBeEmpty: true);
    }

    static List<NumberScheme> Schemes(PackObject numbers, string name, NumberHolder holder)
    {
        List<NumberScheme> schemes = [];
        foreach (var (at, code) in numbers.Codes(name).Index())
        {
            if (NumberScheme.Find(code) is { } scheme && scheme.Holder == holder) schemes.Add(scheme);
            else numbers.Break($"{name}[{at}]", $"unknown-code: {string.Join(' ', NumberScheme.All.Where(s => s.Holder == holder).Select(s => s.Code))}");
        }
        return schemes;
    }

    static List<string> TimeZones(PackObject pack)
    {
        List<string> zones = [];
        return pack.Field("timeZones", JsonValueKind.Array, "list-missing", (list, _) =>
        {
            if (list.GetArrayLength() == 0) pack.Break("timeZones", "empty");
            foreach (var (at, zone) in list.EnumerateArray().Index())
            {
                if (zone.ValueKind == JsonValueKind.String && TimeZoneInfo.TryFindSystemTimeZoneById(zone.GetString()!, out var known)) zones.Add(known.Id);
                else pack.Break($"timeZones[{at}]", "unknown-time-zone");
            }
            return zones;
        }) ?? zones;
    }
}
