using System.Globalization;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Writes a calendar as RFC 5545 wants it: lines end in CR LF and are folded after 75 octets, never inside a letter; what means something in the format is escaped; times are UTC, so that no zone has to be told.</summary>
public static class CalendarWriter
{
    /// <summary>Most octets of a line, its end not counted (RFC 5545, 3.1).</summary>
    public const int LongestLine = 75;

    /// <param name="name">What the telephone calls the calendar.</param>
    /// <param name="refresh">How often it may ask again.</param>
    /// <param name="events">In the order in which they are written.</param>
    public static string Write(string name, TimeSpan refresh, IEnumerable<CalendarEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder();
        var every = string.Create(CultureInfo.InvariantCulture, $"PT{(int)refresh.TotalMinutes}M");
        Add("BEGIN", "VCALENDAR");
        Add("VERSION", "2.0");
        Add("PRODID", "-//Fotfeste//Calendar//EN");
        Add("CALSCALE", "GREGORIAN");
        Add("METHOD", "PUBLISH");
        Add("X-WR-CALNAME", Escaped(name));
        Add("REFRESH-INTERVAL;VALUE=DURATION", every);
        Add("X-PUBLISHED-TTL", every);
        foreach (var one in events) AddEvent(one);
        Add("END", "VCALENDAR");
        return text.ToString();

        void Add(string property, string value) => text.Append(Folded($"{property}:{value}"));

        void AddEvent(CalendarEvent one)
        {
            Add("BEGIN", "VEVENT");
            Add("UID", one.Uid);
            Add("SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
            Add("DTSTAMP", Moment(one.ChangedAt));
            Add("LAST-MODIFIED", Moment(one.ChangedAt));
            Add("DTSTART", Moment(one.Start));
            Add("DTEND", Moment(one.Start.AddMinutes(one.Minutes)));
            Add("SUMMARY", Escaped(one.Summary));
            Add("STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
            Add("TRANSP", one.IsCancelled ? "TRANSPARENT" : "OPAQUE");
            Add("CLASS", "PRIVATE");
            Add("END", "VEVENT");
        }
    }

    static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Backslash, semicolon and comma get a backslash, a line break is written as one; other signs that only a machine sees are left out.</summary>
    static string Escaped(string text)
    {
        var safe = new StringBuilder();
        foreach (var sign in text.ReplaceLineEndings("\n"))
            safe.Append(sign switch
            {
                '\\' or ';' or ',' => $"\\{sign}",
                '\n' => "\\n",
                _ when char.IsControl(sign) => "",
                _ => sign.ToString(),
            });
        return safe.ToString();
    }

    /// <summary>One logical line in as many physical ones as it takes; each but the first begins with a blank, which counts.</summary>
    static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }
            folded.Append(letter);
            octets += letter.Utf8SequenceLength;
        }
        return folded.Append("\r\n").ToString();
    }
}
