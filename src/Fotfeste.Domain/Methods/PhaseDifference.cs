namespace Fotfeste.Domain;

using static MethodDifference;

/// <summary>What changes in the phases from one pack to another. A phase is the same when it has the same code.</summary>
static class PhaseDifference
{
    public static IEnumerable<MethodChange> Between(MethodPack older, MethodPack newer)
    {
        foreach (var phase in older.Phases.Where(p => !newer.Has(p.Code))) yield return new(MethodAspect.Phase, phase, new(Text: phase.Names), MethodValue.Nothing);
        var standing = Standing([.. newer.Phases.Where(p => older.Has(p.Code)).Select(p => older.OrderOf(p.Code))]);
        foreach (var (at, phase) in newer.Phases.Index())
        {
            if (!older.Has(phase.Code))
            {
                yield return new(MethodAspect.Phase, phase, MethodValue.Nothing, new(Text: phase.Names, Number: at + 1));
                continue;
            }
            var before = older.OrderOf(phase.Code);
            if (!standing.Contains(before)) yield return new(MethodAspect.PhaseOrder, phase, new(Number: before + 1), new(Number: at + 1));
            foreach (var change in Of(older.Phases[before], phase)) yield return change;
        }
    }

    static IEnumerable<MethodChange> Of(Phase older, Phase newer) =>
    [
        .. One(MethodAspect.PhaseName, newer, new(Text: older.Names), new(Text: newer.Names)),
        .. One(MethodAspect.PhasePurpose, newer, new(Text: older.Purpose), new(Text: newer.Purpose)),
        .. One(MethodAspect.PhaseRole, newer, new(PhaseRole: older.Role), new(PhaseRole: newer.Role)),
        .. One(MethodAspect.ClockRuns, newer, new(Yes: older.Clock.Runs), new(Yes: newer.Clock.Runs)),
        .. One(MethodAspect.WarnAfter, newer, new(older.Clock.WarnAfter), new(newer.Clock.WarnAfter)),
        .. One(MethodAspect.AtMost, newer, new(older.Clock.AtMost), new(newer.Clock.AtMost)),
        .. One(MethodAspect.AtLeast, newer, new(older.Clock.AtLeast), new(newer.Clock.AtLeast)),
        .. One(MethodAspect.Extendable, newer, new(Yes: older.Clock.Extendable), new(Yes: newer.Clock.Extendable)),
        .. One(MethodAspect.ExtendableTo, newer, new(older.Clock.ExtendableTo), new(newer.Clock.ExtendableTo)),
        .. One(MethodAspect.ClockBasis, newer, new(Basis: older.Clock.Basis), new(Basis: newer.Clock.Basis)),
        .. One(MethodAspect.PhaseContact, newer, new(older.ContactEvery), new(newer.ContactEvery)),
        .. One(MethodAspect.EmployerContact, newer, new(older.EmployerContactEvery), new(newer.EmployerContactEvery)),
        .. Codes(MethodAspect.Entry, newer, older.Entry, newer.Entry),
        .. Codes(MethodAspect.Exit, newer, older.Exit, newer.Exit),
    ];

    // Those that keep their order among themselves, as many as can: what is left has moved.
    static HashSet<int> Standing(IReadOnlyList<int> order)
    {
        var (longest, before) = (new int[order.Count], new int[order.Count]);
        var last = -1;
        for (var at = 0; at < order.Count; at++)
        {
            (longest[at], before[at]) = (1, -1);
            for (var other = 0; other < at; other++)
            {
                if (order[other] < order[at] && longest[other] >= longest[at]) (longest[at], before[at]) = (longest[other] + 1, other);
            }
            if (last < 0 || longest[at] > longest[last]) last = at;
        }
        HashSet<int> standing = [];
        for (; last >= 0; last = before[last]) standing.Add(order[last]);
        return standing;
    }

    static MethodValue Of(PhaseRole role) => new(Code: role switch
    {
        PhaseRole.Before => "before",
        PhaseRole.Mapping => "mapping",
        PhaseRole.Search => "search",
        PhaseRole.Start => "start",
        PhaseRole.FollowUp => "follow-up",
        _ => "other",
    });
}
