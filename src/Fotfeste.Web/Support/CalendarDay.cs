using System.Globalization;

namespace Fotfeste.Web;

/// <summary>One day of the own calendar: what was agreed without an hour, the appointments in order, and the free time between them.</summary>
/// <param name="Day">Which.</param>
/// <param name="Lines">Of the day, called off and logged ones too.</param>
/// <param name="Agreed">Days without an hour.</param>
/// <param name="Today">The organisation's day.</param>
/// <param name="Now">What the clock on the wall says.</param>
/// <param name="Holiday">What a public holiday is called; null on other days.</param>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<AppointmentLine> Lines, IReadOnlyList<AgreedDay> Agreed, DateOnly Today, TimeOnly Now, string? Holiday = null)
{
    /// <summary>As addresses and machines write it.</summary>
    public string Iso => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    public bool IsToday => Day == Today;
    public bool IsWeekend => Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    public bool IsEmpty => Lines.Count == 0 && Agreed.Count == 0;

    /// <summary>So many are to be or have been; what is called off is not counted.</summary>
    public int Count => Lines.Count(l => !l.Appointment.IsCancelled);

    /// <summary>Appointments and free stretches, one after the other; a day gone by, a weekend and a holiday have no free time to offer.</summary>
    public IReadOnlyList<CalendarLine> InOrder
    {
        get
        {
            var taken = Lines.Where(l => !l.Appointment.IsCancelled).ToList();
            var free = Day < Today || IsWeekend || Holiday is not null ? [] : FreeTime.Between(taken.Select(l => l.Appointment.Content), IsToday ? Now : TimeOnly.MinValue);
            return [.. Lines.Select(l => new CalendarLine(l.Appointment.Start, l, null, l.Appointment.IsOpen && taken.Exists(t => t != l && t.Appointment.Content.Overlaps(l.Appointment.Content))))
                .Concat(free.Select(f => new CalendarLine(f.From, null, f, false))).OrderBy(l => l.Start).ThenBy(l => l.Free is not null)];
        }
    }

    /// <summary>An hour as addresses and machines write it.</summary>
    public static string Machine(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>It has begun, so that there may be a contact to log.</summary>
    public bool HasBegun(Appointment appointment) => appointment is not null && (appointment.Day < Today || (appointment.Day == Today && appointment.Start <= Now));
}
