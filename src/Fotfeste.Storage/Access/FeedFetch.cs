namespace Fotfeste.Storage;

/// <summary>When a telephone last asked for a calendar, and what the trail was last told of it. A telephone asks many times a day, so this is no record of its own (decision 0035).</summary>
public sealed class FeedFetch
{
    public Id<CalendarFeed> FeedId { get; set; }
    public DateTimeOffset At { get; set; }
    /// <summary>Day of the line in the trail.</summary>
    public DateOnly ToldOn { get; set; }
    /// <summary>Hash of the records that the line named.</summary>
    public string Told { get; set; } = "";
}
