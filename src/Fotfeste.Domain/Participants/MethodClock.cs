namespace Fotfeste.Domain;

/// <summary>The clock of one support: it starts when the method does, and days in the step before it, or in another phase where no clock runs, do not count.</summary>
public sealed class MethodClock
{
    readonly DateRange support;
    readonly (PhaseStay Stay, MethodPack? Method, Phase? Phase)[] stays;

    /// <param name="support">First day to last.</param>
    /// <param name="stays">In order; a stay in a pack or phase that is not on the shelf is taken to run.</param>
    /// <param name="shelf">What the methods say.</param>
    public MethodClock(DateRange support, IEnumerable<PhaseStay> stays, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        this.support = support;
        this.stays = [.. stays.Select(stay => shelf.Find(stay.Method) is { } method && method.Has(stay.Code) ? (stay, method, method.PhaseOf(stay.Code)) : (stay, (MethodPack?)null, (Phase?)null))];
    }

    /// <summary>Where the person is now, or was last; null when nobody knows. A stay that goes on under a newer version of its pack is one stay.</summary>
    public PhaseClock? Current
    {
        get
        {
            if (stays is not [.., (var last, { } method, { } phase)]) return null;
            var (first, at) = (last.Days.From, stays.Length - 1);
            while (at > 0 && IsSamePhase(stays[at - 1], stays[^1])) (first, at) = (stays[at - 1].Stay.Days.From, at - 1);
            return new(method, phase, last.Days with { From = first }, stays[..at].Where(s => IsSamePhase(s, stays[^1])).Sum(s => s.Stay.Days.Days ?? 0));
        }
    }

    // Another method may have a phase of the same code; a newer version of the pack, or one adapted from it, is the same method.
    static bool IsSamePhase((PhaseStay Stay, MethodPack? Method, Phase? Phase) one, (PhaseStay Stay, MethodPack? Method, Phase? Phase) other) =>
        one.Stay.Code == other.Stay.Code && (one.Method?.Origin?.Code ?? one.Stay.Method.Code) == (other.Method?.Origin?.Code ?? other.Stay.Method.Code);

    /// <summary>The day on which the method began; null while the person is in the step before it.</summary>
    public DateOnly? StartedOn =>
        stays.Length == 0 || Runs(stays[0]) ? support.From
        : stays.FirstOrDefault(Runs) is { Stay.Code: not null } running ? running.Stay.Days.From : null;

    /// <summary>The days that count from the start until that day; 0 before it has started.</summary>
    public int DaysTo(DateOnly day) => StartedOn is { } start && day > start
        ? day.DayNumber - start.DayNumber - stays.Where(s => !Runs(s)).Sum(s => Overlap(s.Stay.Days, start, day.AddDays(-1)))
        : 0;

    /// <summary>How many of these days each phase took, so far; a stay that nobody can name is left out.</summary>
    public IEnumerable<(Phase Phase, int Days)> DaysIn(DateOnly from, DateOnly until) =>
        stays.Where(s => s.Phase is not null).Select(s => (s.Phase!, Overlap(s.Stay.Days, from, until)));

    static bool Runs((PhaseStay Stay, MethodPack? Method, Phase? Phase) stay) => stay.Phase?.Runs != false;

    static int Overlap(DateRange days, DateOnly from, DateOnly until)
    {
        var first = days.From > from ? days.From : from;
        var last = days.Until < until ? days.Until.Value : until;
        return Math.Max(0, last.DayNumber - first.DayNumber + 1);
    }
}
