namespace Fotfeste.Domain;

/// <summary>What a service may change in its own copy of a method. Each step gives a new pack; a phase keeps its code whatever it is called and wherever it stands.</summary>
public static class Reshaping
{
    /// <summary>The same method under a service's own code: it says what it was copied from, and is not tied to the days in which the original could be chosen.</summary>
    /// <exception cref="Refusal">The original is only there for contrast, or lacks that language.</exception>
    public static MethodPack CopiedAs(this MethodPack original, PackKey key, PackText names, string language, string? note)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (original.Kind == MethodKind.Contrast) throw new Refusal("adapting.contrast");
        if (!original.WholeLanguages.Contains(language)) throw new Refusal("adapting.language-missing");
        return original with { Key = key, Names = names, Language = language, Origin = original.Key, Note = note, Validity = null };
    }

    /// <summary>The phase as it is now, in the place of the one with its code.</summary>
    public static MethodPack With(this MethodPack pack, Phase phase)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(phase);
        pack.PhaseOf(phase.Code);
        return pack with { Phases = [.. pack.Phases.Select(p => p.Code == phase.Code ? phase : p)] };
    }

    /// <summary>One place up (-1) or down (1); at either end it stays where it is.</summary>
    /// <exception cref="Refusal">The step before anybody has decided would no longer be the first.</exception>
    public static MethodPack Moved(this MethodPack pack, string code, int by)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var (at, phase) = (pack.OrderOf(code), pack.PhaseOf(code));
        List<Phase> phases = [.. pack.Phases];
        phases.RemoveAt(at);
        phases.Insert(Math.Clamp(at + by, 0, phases.Count), phase);
        return InOrder(pack, phases);
    }

    /// <summary>A further phase, at that place.</summary>
    /// <exception cref="Refusal">The step before anybody has decided would not be the first.</exception>
    public static MethodPack Adding(this MethodPack pack, Phase phase, int at)
    {
        ArgumentNullException.ThrowIfNull(pack);
        List<Phase> phases = [.. pack.Phases];
        phases.Insert(Math.Clamp(at, 0, phases.Count), phase);
        return InOrder(pack, phases);
    }

    /// <summary>The phase is offered no more. Who is in it stays in it, under the version that has it.</summary>
    /// <exception cref="Refusal">It is the only one.</exception>
    public static MethodPack Without(this MethodPack pack, string code)
    {
        ArgumentNullException.ThrowIfNull(pack);
        pack.PhaseOf(code);
        if (pack.Phases.Count == 1) throw new Refusal("adapting.last-phase");
        return pack with { Phases = [.. pack.Phases.Where(p => p.Code != code)] };
    }

    /// <summary>A limit that is still the original's keeps where it comes from; one that is the service's own is its suggestion, and nobody can be past it.</summary>
    /// <param name="pack">As the service wants it.</param>
    /// <param name="original">What it was copied from.</param>
    /// <param name="own">Whose suggestion it is.</param>
    public static MethodPack AttributedAfter(this MethodPack pack, MethodPack original, string own)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(original);
        var ours = new Attribution(Certainty.Suggestion, own);
        return pack with
        {
            Basis = ours,
            Caseload = pack.Caseload with { Basis = pack.Caseload with { Basis = original.Caseload.Basis } == original.Caseload ? original.Caseload.Basis : ours },
            Phases = [.. pack.Phases.Select(p => p with { Clock = p.Clock with { Basis = BasisOf(p.Clock, original.Phases.FirstOrDefault(o => o.Code == p.Code)?.Clock, ours) } })],
        };
    }

    static Attribution BasisOf(PhaseLimits clock, PhaseLimits? original, Attribution ours) => original is not null && clock with { Basis = original.Basis } == original ? original.Basis : ours;

    static MethodPack InOrder(MethodPack pack, List<Phase> phases)
    {
        if (phases.Skip(1).Any(p => p.Role == PhaseRole.Before)) throw new Refusal("adapting.before-comes-first");
        return pack with { Phases = phases };
    }
}
