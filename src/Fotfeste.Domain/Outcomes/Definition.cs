namespace Fotfeste.Domain;

/// <summary>What counts as work in a report (decision 0010). The three are nested: strict is part of nordic, nordic of as-printed. Practice and studies never count.</summary>
public sealed class Definition
{
    readonly CompetitiveClass[] classes;

    Definition(string code, params CompetitiveClass[] classes) => (Code, this.classes) = (code, classes);

    /// <summary>Any paid job, as the published tables count: sheltered work included.</summary>
    public static Definition AsPrinted { get; } = new("as-printed", CompetitiveClass.Regular, CompetitiveClass.RegularSubsidised, CompetitiveClass.Transition, CompetitiveClass.Sheltered);

    /// <summary>Competitive, read broadly: subsidised jobs and the doubtful transition posts included.</summary>
    public static Definition Nordic { get; } = new("nordic", CompetitiveClass.Regular, CompetitiveClass.RegularSubsidised, CompetitiveClass.Transition);

    /// <summary>Competitive, read narrowly: subsidised jobs included, transition posts not.</summary>
    public static Definition Strict { get; } = new("strict", CompetitiveClass.Regular, CompetitiveClass.RegularSubsidised);

    /// <summary>From the widest to the narrowest.</summary>
    public static IReadOnlyList<Definition> All { get; } = [AsPrinted, Nordic, Strict];

    /// <summary>As commands and addresses name it.</summary>
    public string Code { get; }

    /// <summary>The definition of that code; null when there is none.</summary>
    public static Definition? Named(string? code) => All.FirstOrDefault(d => d.Code == code);

    /// <summary>Is work under these terms work?</summary>
    public bool Counts(TermsFact terms) => terms.IsPaid && classes.Contains(terms.Class);

    public override string ToString() => Code;
}
