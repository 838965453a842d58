using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>programmes</c>. <paramref name="Method"/> is the code of a method pack, read under its newest version.</summary>
public sealed record ProgrammeRow(
    Place At, string Reference, string Name, string Unit, string Method, DateRange Period,
    string? Funder = null, string? TargetGroup = null, string? Conditions = null, int? FewestPerFte = null, int? MostPerFte = null)
{
    /// <summary>The methods are those of the packs, so the table is made for them.</summary>
    public static Table<ProgrammeRow> Table(IEnumerable<MethodPack> methods)
    {
        var codes = methods.Select(method => (method.Key.Code, Words: (IEnumerable<string>)method.Names.ByLanguage.Values)).ToList();
        return new(
            "programmes",
            [
                Must("reference"), Must("name"), Must("unit", pointsTo: "units"), Must("method", [.. codes.Select(c => c.Code)]), Must("from"), May("until"),
                May("funder"), May("target_group"), May("conditions"), May("fewest_per_fte"), May("most_per_fte"),
            ],
            f => Read(f, codes),
            r => [r.Reference, r.Name, r.Unit, r.Method, r.Period.From, r.Period.Until, r.Funder, r.TargetGroup, r.Conditions, r.FewestPerFte, r.MostPerFte]);
    }

    static ProgrammeRow Read(Fields f, IReadOnlyList<(string Code, IEnumerable<string> Words)> methods)
    {
        var row = new ProgrammeRow(
            f.At, f.OwnReference(), f.Name("name"), f.Link("unit"), f.PackCode("method", methods), f.Period(),
            f.TextOrNull("funder", 500), f.TextOrNull("target_group", 2000), f.TextOrNull("conditions", 4000), f.Whole("fewest_per_fte", 0, 1000), f.Whole("most_per_fte", 0, 1000));
        if (row.FewestPerFte > row.MostPerFte) f.Wrong("most_per_fte", "import.less-than-fewest", NumberText.Written(row.FewestPerFte.Value));
        return row;
    }
}
