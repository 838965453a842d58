namespace Fotfeste.Domain;

/// <summary>A part of every year, both days counted: 1 June to 31 August.</summary>
public readonly record struct Season(int FromMonth, int FromDay, int UntilMonth, int UntilDay)
{
    public bool Covers(DateOnly day) => Place(day.Month, day.Day) is var at && at >= Place(FromMonth, FromDay) && at <= Place(UntilMonth, UntilDay);

    static int Place(int month, int day) => (100 * month) + day;
}
