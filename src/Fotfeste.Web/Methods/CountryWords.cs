namespace Fotfeste.Web;

/// <summary>What the organisation's country calls things more exactly than all countries do, and what it can tell about numbers and places: <c>@Here.Of(CodeList.Income, spell.Source, spell.InCountry)</c>.</summary>
public sealed class CountryWords(Words words, PackShelf shelf)
{
    /// <summary>Things are written down late: what ended within so many years is still offered.</summary>
    const int Late = 1;

    CountryPack? Country => words.Country is { } country ? shelf.Country(country) : null;

    /// <summary>The country's word when one was chosen, else the common one.</summary>
    public string Of(CodeList list, string common, string? inCountry)
    {
        var own = inCountry is null ? null : Own(list).FirstOrDefault(c => c.Code == inCountry);
        return own is null ? words.Code(list, common) : Name(own);
    }

    /// <summary>The word for what was sent; nothing when nothing was.</summary>
    public string OfTyped(CodeList list, string? chosen) => Own(list).FirstOrDefault(c => c.Code == chosen) is { } own ? Name(own) : words.CodeOrTyped(list, chosen);

    /// <summary>In the order of the common codes: first what the country has for each, then the common word, unless it would stand there twice.</summary>
    public IReadOnlyList<Choice> Choices(CodeList list, DateOnly today)
    {
        var late = DateRange.Open(today.AddYears(-Late));
        var own = Own(list).Where(c => c.Validity?.Overlaps(late) ?? true).ToLookup(c => c.Common, c => new Choice(c.Code, Name(c)));
        return [.. words.Choices(list).SelectMany(common => own[common.Value].Any(c => string.Equals(c.Text, common.Text, StringComparison.OrdinalIgnoreCase)) ? own[common.Value] : own[common.Value].Append(common))];
    }

    /// <summary>What was chosen among these.</summary>
    public CodedAnswer Read(CodeList list, string? chosen) => CodedAnswer.Of(chosen, Own(list));

    /// <summary>The country's municipalities by name, to choose a place from while typing.</summary>
    public IEnumerable<string> Places => words.Country is { } country ? shelf.Countries.Municipalities(country).All.SelectMany(m => m.AllNames).Distinct().Order(StringComparer.Create(words.Tongue.Culture, ignoreCase: true)) : [];

    /// <summary>The country's municipalities; none when the country is not known.</summary>
    public Municipalities Municipalities => words.Country is { } country ? shelf.Countries.Municipalities(country) : Municipalities.None;

    /// <summary>What a municipality is called; the code itself when the country has none of that code any more.</summary>
    public string MunicipalityOf(string code) => Municipalities.Find(code) is { } found ? Municipalities.LabelOf(found) : code;

    /// <summary>The code of the municipality that was typed; null when nothing was.</summary>
    /// <exception cref="Refusal">"employers.municipality-unknown" when the country has none of that name, or several.</exception>
    public string? MunicipalityTyped(string typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : Municipalities.Meant(typed)?.Code ?? throw new Refusal("employers.municipality-unknown");

    /// <summary>The country's authorities by name, to choose one from while typing.</summary>
    public IEnumerable<string> Authorities(DateOnly today) => Country is { } country ? country.Authorities.Where(a => a.Validity?.Covers(today) ?? true).Select(a => a.Names.In(words.Language, country.Language)) : [];

    /// <summary>What to say beside an organisation's number that is none in this country; null when there is nothing to say. It never stands in the way.</summary>
    public string? DoubtAbout(string? number, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(number) || Country is not { OrganisationNumbers.Count: > 0 } country) return null;
        if (NationalNumber.Read(number, country.OrganisationNumbers, today).Verdict != NumberVerdict.NotValid) return null;
        return words[NationalNumber.Read(number, country.PersonNumbers, today).Verdict == NumberVerdict.Valid ? "employers.number-of-person" : "employers.number-unlikely"];
    }

    IReadOnlyList<CountryCode> Own(CodeList list) => (list, Country) switch
    {
        (CodeList.Income, { } country) => country.IncomeSources,
        (CodeList.ReferralSource, { } country) => country.ReferralSources,
        (CodeList.ExitReason, { } country) => country.ExitCodes,
        _ => [],
    };

    string Name(CountryCode code) => code.Names.In(words.Language, Country!.Language);
}
