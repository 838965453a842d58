using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a service may say about a phase of its own method.</summary>
public sealed class PhaseForm
{
    [Display(Name = "adapting.phase-name", Description = "adapting.phase-name-hint")] public string Name { get; set; } = "";
    [Display(Name = "adapting.phase-purpose", Description = "adapting.phase-purpose-hint")] public string Purpose { get; set; } = "";
    public Dictionary<string, string> OtherNames { get; set; } = [];
    public Dictionary<string, string> OtherPurposes { get; set; } = [];
    [Display(Name = "adapting.role", Description = "adapting.role-hint"), RefusedAs("adapting.before-comes-first")] public PhaseRole Role { get; set; } = PhaseRole.Other;
    [Display(Name = "adapting.runs", Description = "adapting.runs-hint")] public bool Runs { get; set; } = true;
    public SpanForm WarnAfter { get; set; } = new();
    public SpanForm AtMost { get; set; } = new();
    public SpanForm AtLeast { get; set; } = new();
    [Display(Name = "adapting.extendable")] public bool Extendable { get; set; }
    public SpanForm ExtendableTo { get; set; } = new();
    public SpanForm ContactEvery { get; set; } = new() { Unit = SpanUnit.Days };
    public SpanForm EmployerContactEvery { get; set; } = new() { Unit = SpanUnit.Days };

    public static PhaseForm Of(Phase phase, string language)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return new()
        {
            Name = phase.Names.ByLanguage.GetValueOrDefault(language, ""),
            Purpose = phase.Purpose.ByLanguage.GetValueOrDefault(language, ""),
            OtherNames = OtherWords.Of(phase.Names, language),
            OtherPurposes = OtherWords.Of(phase.Purpose, language),
            Role = phase.Role,
            Runs = phase.Clock.Runs,
            WarnAfter = SpanForm.Of(phase.Clock.WarnAfter),
            AtMost = SpanForm.Of(phase.Clock.AtMost),
            AtLeast = SpanForm.Of(phase.Clock.AtLeast),
            Extendable = phase.Clock.Extendable,
            ExtendableTo = SpanForm.Of(phase.Clock.ExtendableTo),
            ContactEvery = Rhythm(phase.ContactEvery),
            EmployerContactEvery = Rhythm(phase.EmployerContactEvery),
        };
    }

    /// <summary>Every language has its field, whatever was sent.</summary>
    public void Complete(string language)
    {
        OtherWords.Complete(OtherNames, language);
        OtherWords.Complete(OtherPurposes, language);
    }

    /// <summary>A phase that is not there yet.</summary>
    public static PhaseForm Fresh(string language) => new() { OtherNames = OtherWords.Of(Nothing, language), OtherPurposes = OtherWords.Of(Nothing, language) };

    /// <summary>The phase as the form has it; what the form does not ask about stays as it was.</summary>
    public Phase Shape(Phase before, string language)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before with
        {
            Names = before.Names.Rewritten(language, Name, OtherNames),
            Purpose = before.Purpose.Rewritten(language, Purpose, OtherPurposes),
            Role = Role,
            Clock = new(Runs, WarnAfter.Value, AtMost.Value, AtLeast.Value, ExtendableTo.Value, Extendable, before.Clock.Basis),
            ContactEvery = ContactEvery.Value,
            EmployerContactEvery = EmployerContactEvery.Value,
        };
    }

    /// <summary>The phase that the form asks for, under a code of its own.</summary>
    /// <param name="code">Not yet used in the method.</param>
    /// <param name="language">The pack's.</param>
    /// <param name="own">Whose suggestion its limits are.</param>
    public Phase New(string code, string language, string own) =>
        Shape(new(code, Nothing, Nothing, [], [], new(true, null, null, null, null, false, new(Certainty.Suggestion, own)), null, null, Role), language);

    static PackText Nothing { get; } = new(new Dictionary<string, string>());

    static SpanForm Rhythm(Span? span) => span is null ? new() { Unit = SpanUnit.Days } : SpanForm.Of(span);
}
