using System.Text;

namespace Fotfeste.Exchange.Tests;

public sealed class CalendarWriterTests
{
    static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_calendar_reads_as_the_standard_says() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Fotfeste//Calendar//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Fotfeste
        REFRESH-INTERVAL;VALUE=DURATION:PT60M
        X-PUBLISHED-TTL:PT60M
        BEGIN:VEVENT
        UID:019ab001-0000-7000-8000-000000000001
        SEQUENCE:0
        DTSTAMP:20261120T073000Z
        LAST-MODIFIED:20261120T073000Z
        DTSTART:20261123T090000Z
        DTEND:20261123T094500Z
        SUMMARY:Avtale
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        CLASS:PRIVATE
        END:VEVENT
        BEGIN:VEVENT
        UID:019ab001-0000-7000-8000-000000000002
        SEQUENCE:3
        DTSTAMP:20261120T073000Z
        LAST-MODIFIED:20261120T073000Z
        DTSTART:20261123T090000Z
        DTEND:20261123T093000Z
        SUMMARY:Avtale AB
        STATUS:CANCELLED
        TRANSP:TRANSPARENT
        CLASS:PRIVATE
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        Write(Event("019ab001-0000-7000-8000-000000000001", "Avtale", 45), Event("019ab001-0000-7000-8000-000000000002", "Avtale AB", 30) with { Sequence = 3, IsCancelled = true }));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_torn()
    {
        var summary = string.Concat(Enumerable.Repeat("Blåbærsyltetøy på Øya, Ærø och Åland 🧗 ", 12));

        var text = Write(Event("1", summary, 30));

        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, CalendarWriter.LongestLine));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) >= CalendarWriter.LongestLine - 3); // and none is folded before it must be
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"\r\nSUMMARY:{summary.Replace(",", "\\,", StringComparison.Ordinal)}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(67)]
    [InlineData(68)]
    public void A_line_of_exactly_75_octets_stays_whole(int letters) => // "SUMMARY:" takes eight
        Assert.Equal(letters > 67, Write(Event("1", new string('å', 33) + new string('a', letters - 66), 30)).Contains("\r\n ", StringComparison.Ordinal));

    [Theory]
    [InlineData("a;b,c\\d", "a\\;b\\,c\\\\d")]
    [InlineData("to\r\nlinjer\nog en", "to\\nlinjer\\nog en")]
    [InlineData("END:VEVENT\r\nEND:VCALENDAR", "END:VEVENT\\nEND:VCALENDAR")]
    [InlineData("klokka\u0007 ringer\u0000", "klokka ringer")]
    public void What_means_something_in_the_format_is_escaped(string said, string written) =>
        Assert.Contains($"\r\nSUMMARY:{written}\r\n", Write(Event("1", said, 30)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_agreed_is_a_calendar_too() => Assert.EndsWith("X-PUBLISHED-TTL:PT60M\r\nEND:VCALENDAR\r\n", Write(), StringComparison.Ordinal);

    static CalendarEvent Event(string uid, string summary, int minutes) => new(uid, 0, new(2026, 11, 20, 8, 30, 0, TimeSpan.FromHours(1)), Monday, minutes, summary, IsCancelled: false);

    static string Write(params CalendarEvent[] events) => CalendarWriter.Write("Fotfeste", TimeSpan.FromHours(1), events);
}
