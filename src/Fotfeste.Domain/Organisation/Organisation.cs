namespace Fotfeste.Domain;

/// <summary>The body that runs the installation. Its language sorts names, its time zone decides "today".</summary>
public sealed class Organisation(Id<Organisation> id, string name, string country, string language, string timeZone, string? demo = null) : IVersioned
{
    /// <summary>Where nobody has set it: a week, in days.</summary>
    public const int UsualDaysUntilLeaderIsTold = 7;

    /// <summary>Later than that nobody is helped, in days.</summary>
    public const int MostDaysUntilLeaderIsTold = 60;

    public Id<Organisation> Id { get; private set; } = id;
    public string Name { get; private set; } = name;
    /// <summary>ISO 3166: NO, SE, DK, FI or IS.</summary>
    public string Country { get; private set; } = country;
    /// <summary>nb, sv, da, fi, is or en.</summary>
    public string Language { get; private set; } = language;
    /// <summary>IANA name, such as Europe/Oslo.</summary>
    public string TimeZone { get; private set; } = timeZone;
    /// <summary>Which invented scenario fills the store; null in earnest. Only a demo lets people sign in with a password alone.</summary>
    public string? Demo { get; private set; } = demo;
    /// <summary>After so many days past the agreed one the leader is told too, as set here; null while nobody has set it.</summary>
    public int? LeaderToldAfter { get; private set; }
    public int Version { get; private set; }

    /// <summary>After so many days past the agreed one the leader is told too, in days.</summary>
    public int DaysUntilLeaderIsTold => LeaderToldAfter ?? UsualDaysUntilLeaderIsTold;

    public void Rename(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refusal("organisation.name-missing");
        Name = name.Trim();
    }

    /// <exception cref="Refusal">Less than a day: the coach is told first; or more than two months.</exception>
    public void TellLeaderAfter(int days)
    {
        if (days is < 1 or > MostDaysUntilLeaderIsTold) throw new Refusal("organisation.leader-told-unlikely");
        LeaderToldAfter = days;
    }

    /// <summary>Which calendar day it is here at that moment.</summary>
    public DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(LocalOf(moment));

    /// <summary>What the clock on the wall says here at that moment.</summary>
    public TimeOnly ClockAt(DateTimeOffset moment) => TimeOnly.FromDateTime(LocalOf(moment));

    /// <summary>The moment at which it is that day and hour here. An hour that is skipped in spring is the one after; of two in autumn it is the second.</summary>
    public DateTimeOffset MomentOf(DateOnly day, TimeOnly clock)
    {
        var (zone, local) = (TimeZoneInfo.FindSystemTimeZoneById(TimeZone), day.ToDateTime(clock));
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new(local, zone.GetUtcOffset(local));
    }

    DateTime LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime;
}
