namespace Fotfeste.Web;

/// <summary>Reads a day: 16.3.2026, 2026-03-16 or 16/03/2026, as the language writes it, and ISO 8601 in every language.</summary>
sealed class DayBinder(Texts texts) : TypedBinder(texts)
{
    // A year outside these is a slip of the pen; the import draws the same line.
    const int Earliest = 1900, Latest = 2100;

    static readonly DateOnly Some = new(2026, 3, 16);

    protected override object? Read(string typed) => Tongue.Current.TryReadDay(typed, out var day) && day.Year is >= Earliest and <= Latest ? day : null;

    protected override string Unreadable => "common.day-unreadable";

    protected override string Example => Some.ToString(Tongue.Current.ShortDay, Tongue.Current.Culture);
}
