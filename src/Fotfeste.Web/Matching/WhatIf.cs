namespace Fotfeste.Web;

/// <summary>Limits that are moved while somebody looks at the list: hours, the way, how much of a demand. The profile stays as it is until somebody keeps them.</summary>
public sealed class WhatIf
{
    /// <summary>Where the sliders end. At the far end of the way nothing is too far; at that of the hours, no job too large.</summary>
    public const int MostHours = 40, FarthestMinutes = 120, StepMinutes = 5;

    static readonly Demand[] OftenMoved = [Demand.Noise, Demand.Customers, Demand.Pace, Demand.Standing];

    public int? Hours { get; set; }
    public int? Minutes { get; set; }
    public DemandLevels Levels { get; set; } = DemandLevels.Unknown;

    /// <summary>The sliders as the person's own limits would have them.</summary>
    public static WhatIf Of(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var levels = DemandsOf(seeker).Aggregate(DemandLevels.Unknown, (all, demand) => all.With(demand, seeker.Tolerates[demand] ?? DemandLevels.Most));
        return new() { Hours = HoursOf(seeker), Minutes = MinutesOf(seeker), Levels = levels };
    }

    /// <summary>Which demands have a slider: what matters most often, and whatever the profile speaks of.</summary>
    public static IReadOnlyList<Demand> DemandsOf(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return [.. OftenMoved.Union(seeker.Tolerates.Known().Select(known => known.Demand)).Order()];
    }

    /// <summary>What differs from the person's own limits, as matching takes it.</summary>
    public MatchLimits Limits(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var (hours, minutes, levels) = Moved(seeker);
        return new() { HoursMost = hours is { } most ? new Hours(most) : null, Anywhere = minutes >= FarthestMinutes, CommuteMost = minutes < FarthestMinutes ? minutes : null, Tolerates = levels };
    }

    /// <summary>The profile with what was moved: found out together, whosever it was before.</summary>
    public ProfileContent KeptIn(ProfileContent content, Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (hours, minutes, levels) = Moved(seeker);
        var tolerates = content.Tolerates;
        foreach (var (demand, level) in levels.Known()) tolerates = tolerates.With(demand, level);
        return (content with
        {
            HoursMost = hours is { } most ? new Hours(most) : content.HoursMost, HoursLeast = content.HoursLeast > (hours is { } less ? new Hours(less) : content.HoursMost) ? null : content.HoursLeast,
            CommuteMinutes = minutes is not { } way ? content.CommuteMinutes : way >= FarthestMinutes ? null : way, Tolerates = tolerates,
        }).TogetherWhereNew(content);
    }

    (int? Hours, int? Minutes, DemandLevels Levels) Moved(Seeker seeker)
    {
        var levels = DemandLevels.Unknown;
        foreach (var (demand, level) in Levels.Known())
            if (level != (seeker.Tolerates[demand] ?? DemandLevels.Most)) levels = levels.With(demand, level);
        var (hours, minutes) = (Hours is { } most ? Math.Clamp(most, 1, MostHours) : (int?)null, Minutes is { } way ? Math.Clamp(way, StepMinutes, FarthestMinutes) : (int?)null);
        return (hours == HoursOf(seeker) ? null : hours, minutes == MinutesOf(seeker) ? null : minutes, levels);
    }

    static int HoursOf(Seeker seeker) => (int)Math.Clamp(Math.Round(seeker.HoursMost?.PerWeek ?? MostHours), 1, MostHours);

    static int MinutesOf(Seeker seeker) => seeker.CommuteMost is { } most ? Math.Clamp((most + StepMinutes - 1) / StepMinutes * StepMinutes, StepMinutes, FarthestMinutes) : FarthestMinutes;
}
