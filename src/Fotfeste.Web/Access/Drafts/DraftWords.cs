namespace Fotfeste.Web;

/// <summary>From when a draft is, in words.</summary>
static class DraftWords
{
    public static string Since(this Words words, DateTimeOffset at, Visit visit)
    {
        var local = visit.LocalTime(at);
        var clockTime = words["common.at-time", words.Clock(local)];
        return DateOnly.FromDateTime(local.DateTime) is var day && day == visit.Today ? clockTime : words["common.day-and-time", words.DayInYear(day, visit.Today), clockTime];
    }
}
