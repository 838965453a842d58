namespace Fotfeste.Web;

/// <summary>An appointment or a stretch of free time, as a day lists them.</summary>
/// <param name="Start">Where it stands in the day.</param>
/// <param name="Line">The appointment; null for free time.</param>
/// <param name="Free">The free time; null for an appointment.</param>
/// <param name="Overlaps">Another appointment has some of the same minutes.</param>
public sealed record CalendarLine(TimeOnly Start, AppointmentLine? Line, FreeTime? Free, bool Overlaps);
