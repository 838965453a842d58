namespace Fotfeste.Domain;

/// <summary>A stretch of a working day in which nothing is agreed.</summary>
public sealed record FreeTime(TimeOnly From, TimeOnly Until)
{
    /// <summary>Shorter gaps are for the way from one place to the next, in minutes.</summary>
    public const int Shortest = 30;

    /// <summary>Between these two a day has free time to show; appointments may lie outside.</summary>
    public static TimeOnly Opens { get; } = new(8, 0);
    public static TimeOnly Closes { get; } = new(16, 0);

    /// <summary>What is left of a day, the earliest first.</summary>
    /// <param name="taken">What is agreed on it, in any order.</param>
    /// <param name="from">Now, for the day at hand; the beginning of the day for one to come. What is not free from a half or full hour on begins at the next.</param>
    public static IReadOnlyList<FreeTime> Between(IEnumerable<AppointmentContent> taken, TimeOnly from)
    {
        ArgumentNullException.ThrowIfNull(taken);
        List<FreeTime> free = [];
        var at = NextHalfHour(from < Opens ? Opens : from);
        foreach (var one in taken.OrderBy(t => t.Start))
        {
            Add(at, one.Start < Closes ? one.Start : Closes);
            if (one.Until > at) at = one.Until;
        }
        Add(at, Closes);
        return free;

        void Add(TimeOnly begin, TimeOnly end)
        {
            if (end > begin && (end - begin).TotalMinutes >= Shortest) free.Add(new(begin, end));
        }
    }

    /// <summary>When something of that length may begin on a day: the first free stretch that holds it, else the first hour of the day.</summary>
    public static TimeOnly FirstFor(int minutes, IEnumerable<AppointmentContent> taken, TimeOnly from) =>
        Between(taken, from).FirstOrDefault(f => (f.Until - f.From).TotalMinutes >= minutes)?.From ?? Opens.AddHours(1);

    static TimeOnly NextHalfHour(TimeOnly time) => ((time.Hour * 60) + time.Minute + 29) / 30 * 30 is var minutes && minutes < 24 * 60 ? new TimeOnly(minutes / 60, minutes % 60) : time;
}
