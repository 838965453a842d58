using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The own calendar: a day, or the week that a day lies in. Appointments, what was agreed without an hour, and the time that is free.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class CalendarModel(Store store, Visit visit, Words words, TimeProvider clock) : PageModel
{
    /// <summary>The day to show; today unless said.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }
    /// <summary>Any day of the week to show.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Week { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    /// <summary>What was called off just now, as an identity.</summary>
    [BindProperty(SupportsGet = true)] public string Cancelled { get; set; } = "";

    public bool IsWeek => Week is not null;
    public DateOnly Shown => Week ?? Day ?? visit.Today;
    public DateOnly First => IsWeek ? Monday(Shown) : Shown;
    public DateOnly Last => IsWeek ? First.AddDays(6) : Shown;
    public string Heading => IsWeek ? words["support.calendar-week-of", ISOWeek.GetWeekOfYear(First.ToDateTime(TimeOnly.MinValue)), words.DayInYear(First, visit.Today), words.Day(Last)] : words.LongDay(Shown);
    public string Before => IsWeek ? $"/calendar?week={Iso(First.AddDays(-7))}" : $"/calendar?day={Iso(First.AddDays(-1))}";
    public string After => IsWeek ? $"/calendar?week={Iso(First.AddDays(7))}" : $"/calendar?day={Iso(First.AddDays(1))}";
    public string Now => IsWeek ? $"/calendar?week={Iso(visit.Today)}" : "/calendar";
    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];
    /// <summary>Only what is called off and the reader's to put back.</summary>
    public Id<Appointment>? CancelledId { get; private set; }

    public async Task OnGetAsync()
    {
        var lines = (await store.Mine(First, Last)).ToLookup(l => l.Appointment.Day);
        var agreed = (await store.MyAgreedDays(First, Last)).ToLookup(a => a.Day);
        var now = visit.Organisation!.ClockAt(clock.GetUtcNow());
        var all = Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays).Select(day => new CalendarDay(day, [.. lines[day]], [.. agreed[day]], visit.Today, now));
        Days = [.. all.Where(day => !IsWeek || !day.IsWeekend || !day.IsEmpty)];
        CancelledId = lines.SelectMany(l => l).FirstOrDefault(l => l.Appointment.IsCancelled && l.Appointment.Id.ToString() == Cancelled)?.Appointment.Id;
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
