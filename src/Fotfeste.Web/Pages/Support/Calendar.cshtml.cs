using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The own calendar: a day, or the week that a day lies in. Appointments, what was agreed without an hour, and the time that is free.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class CalendarModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : PageModel
{
    IReadOnlyList<CalendarDay> all = [];

    /// <summary>The day to show; today unless said.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }
    /// <summary>Any day of the week to show.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Week { get; set; }

    public bool IsWeek => Week is not null;
    public DateOnly Shown => Week ?? Day ?? visit.Today;
    public DateOnly First => Monday(Shown);
    public DateOnly Last => First.AddDays(6);
    public string Heading => IsWeek ? WeekName : words.LongDay(Shown);
    /// <summary>What stands below the heading: the week in full, or how far off the day is.</summary>
    public string About => IsWeek ? WeekName : words.DaysAgo(Shown, visit.Today);
    public string WeekName => words["support.calendar-week-of", ISOWeek.GetWeekOfYear(First.ToDateTime(TimeOnly.MinValue)), words.DayInYear(First, visit.Today), words.Day(Last)];
    public string Before => IsWeek ? $"/calendar?week={Iso(First.AddDays(-7))}" : $"/calendar?day={Iso(Shown.AddDays(-1))}";
    public string After => IsWeek ? $"/calendar?week={Iso(First.AddDays(7))}" : $"/calendar?day={Iso(Shown.AddDays(1))}";
    public string Now => IsWeek ? $"/calendar?week={Iso(visit.Today)}" : "/calendar";
    /// <summary>The days of the week, a weekend only with something on it.</summary>
    public IReadOnlyList<CalendarDay> WeekDays { get; private set; } = [];
    public IReadOnlyList<CalendarDay> Days => IsWeek ? WeekDays : [.. all.Where(day => day.Day == Shown)];

    public async Task OnGetAsync()
    {
        var lines = (await store.Mine(First, Last)).ToLookup(l => l.Appointment.Day);
        var agreed = (await store.MyAgreedDays(First, Last)).ToLookup(a => a.Day);
        var now = visit.Organisation!.ClockAt(clock.GetUtcNow());
        all = [.. Enumerable.Range(0, 7).Select(First.AddDays).Select(day => new CalendarDay(day, [.. lines[day]], [.. agreed[day]], visit.Today, now, HolidayOn(day)))];
        WeekDays = [.. all.Where(day => !day.IsWeekend || !day.IsEmpty)];
    }

    string? HolidayOn(DateOnly day) =>
        shelf.Country(visit.Organisation!.Country) is { } country && country.Holidays.IsPublic(day)
            ? country.Holidays.In(day.Year).First(h => h.Day == day && h.Rule.Type == HolidayType.Public).Rule.Names.In(words.Language, country.Language) : null;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
