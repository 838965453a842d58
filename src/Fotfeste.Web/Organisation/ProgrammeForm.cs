using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What is asked about a programme: who pays, for whom, on which conditions, how long, how many.</summary>
public sealed class ProgrammeForm
{
    [Display(Name = "organisation.programme-name"), RefusedAs("organisation.name-missing")] public string Name { get; set; } = "";
    [Display(Name = "organisation.funder")] public string Funder { get; set; } = "";
    [Display(Name = "organisation.target-group")] public string TargetGroup { get; set; } = "";
    [Display(Name = "organisation.conditions", Description = "organisation.conditions-hint")] public string Conditions { get; set; } = "";
    [Display(Name = "organisation.first-day")] public DateOnly From { get; set; }
    [Display(Name = "organisation.last-day"), RefusedAs("organisation.period-backwards")] public DateOnly? Until { get; set; }
    [Display(Name = "organisation.fewest", Description = "organisation.fewest-hint"), RefusedAs("organisation.bounds-backwards")] public int? Fewest { get; set; }
    [Display(Name = "organisation.most", Description = "organisation.most-hint")] public int? Most { get; set; }

    public static ProgrammeForm Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new()
        {
            Name = programme.Name,
            Funder = programme.Funder,
            TargetGroup = programme.TargetGroup,
            Conditions = programme.Conditions,
            From = programme.Period.From,
            Until = programme.Period.Until,
            Fewest = programme.FewestPerFte,
            Most = programme.MostPerFte,
        };
    }

    /// <exception cref="Refusal">Name missing, period or bounds the wrong way round.</exception>
    public void Shape(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        programme.Change(Name, Funder, TargetGroup, Conditions, new(From, Until), Fewest, Most);
    }
}
