namespace Fotfeste.Domain;

/// <summary>The forms that a job in one country may be recorded under: the country's own first, then those it has in common with others.</summary>
public sealed class OfferedForms(IReadOnlyList<OfferedForm> all)
{
    public IReadOnlyList<OfferedForm> All => all;

    /// <summary>Those that somebody could begin under on some day of the range.</summary>
    public IEnumerable<OfferedForm> Within(DateRange days) => all.Where(f => f.Form.Validity?.Overlaps(days) ?? true);

    /// <summary>These, and one more that a record stands under already: it can always be chosen again.</summary>
    public OfferedForms And(FormsPack pack, string code)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Find(code) is not null || !pack.Has(code) ? this : new([new(pack, pack.FormOf(code)), .. all]);
    }

    /// <summary>Null when no such form is offered.</summary>
    public OfferedForm? Find(string code) => all.FirstOrDefault(f => f.Form.Code == code);

    /// <summary>The pack that a form of that code stands in; of a code that nobody knows, the last, which will not have it either.</summary>
    public FormsPack PackOf(string code) => (Find(code) ?? all[^1]).Pack;

    internal static OfferedForms Of(CountryPack? country, FormsPack common)
    {
        var shared = common.Forms.Where(f => country is null || !country.Includes.Without.Contains(f.Code)).Select(f => new OfferedForm(common, f));
        return new([.. (country?.Forms.Forms ?? []).Select(f => new OfferedForm(country!.Forms, f)), .. shared]);
    }
}
