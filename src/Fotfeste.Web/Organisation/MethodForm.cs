using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a service may say about its own method as a whole.</summary>
public sealed class MethodForm
{
    [Display(Name = "adapting.name"), RefusedAs("adapting.name-unlikely")] public string Name { get; set; } = "";
    [Display(Name = "adapting.summary")] public string Summary { get; set; } = "";
    public Dictionary<string, string> OtherNames { get; set; } = [];
    public Dictionary<string, string> OtherSummaries { get; set; } = [];
    public SpanForm ContactEvery { get; set; } = new();
    [Display(Name = "adapting.least", Description = "adapting.least-hint")] public int? Least { get; set; }
    [Display(Name = "adapting.most", Description = "adapting.most-hint")] public int? Most { get; set; }
    [Display(Name = "adapting.note", Description = "adapting.note-hint")] public string Note { get; set; } = "";

    public static MethodForm Of(MethodPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new()
        {
            Name = pack.Names.ByLanguage.GetValueOrDefault(pack.Language, ""),
            Summary = pack.Summary.ByLanguage.GetValueOrDefault(pack.Language, ""),
            OtherNames = OtherWords.Of(pack.Names, pack.Language),
            OtherSummaries = OtherWords.Of(pack.Summary, pack.Language),
            ContactEvery = SpanForm.Of(pack.ContactEvery),
            Least = pack.Caseload.Least,
            Most = pack.Caseload.Most,
            Note = pack.Note ?? "",
        };
    }

    /// <summary>Every language has its field, whatever was sent.</summary>
    public void Complete(string language)
    {
        OtherWords.Complete(OtherNames, language);
        OtherWords.Complete(OtherSummaries, language);
    }

    public MethodPack Shape(MethodPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack with
        {
            Names = pack.Names.Rewritten(pack.Language, Name, OtherNames),
            Summary = pack.Summary.Rewritten(pack.Language, Summary, OtherSummaries),
            ContactEvery = ContactEvery.Value ?? new(0, SpanUnit.Days),
            Caseload = pack.Caseload with { Least = Least, Most = Most },
            Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
        };
    }
}
