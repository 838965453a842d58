namespace Fotfeste.Web;

/// <summary>What the form of an appointment offers.</summary>
public static class AppointmentChoices
{
    /// <summary>Minutes that take one tap; any other number is typed.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [30, 45, 60, 90];

    public static IReadOnlyList<Choice> AppointmentLengths(this Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. Lengths.Select(m => Choice.Of(m, words.Number(m))), new(ContactForm.Other, words["support.other"])];
    }

    /// <summary>Drawing and colour beside the word.</summary>
    public static (string Icon, string Color) MarkOf(AppointmentState state) => state switch
    {
        AppointmentState.Planned => ("Calendar", "neutral"),
        AppointmentState.Moved => ("ArrowRight", "info"),
        AppointmentState.Cancelled => ("XMark", "neutral"),
        AppointmentState.Done => ("CheckmarkCircle", "success"),
    };

    /// <summary>The day to suggest: the agreed one if it is to come, else the next working day.</summary>
    public static DateOnly DayFor(DateOnly? agreed, DateOnly today, HolidayCalendar holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return agreed >= today ? agreed.Value : holidays.WorkdayFrom(today.AddDays(1));
    }
}
