namespace Fotfeste.Domain;

/// <summary>"What if": limits that are moved while somebody looks, instead of the person's own. What is null stays as the person said.</summary>
public sealed record MatchLimits
{
    /// <summary>The person's own limits, all of them.</summary>
    public static MatchLimits Own { get; } = new();

    /// <summary>Jobs in the whole country and beyond; the way still counts.</summary>
    public static MatchLimits Everywhere { get; } = new() { Anywhere = true };

    /// <summary>No way is too long.</summary>
    public bool Anywhere { get; init; }

    /// <summary>Minutes one way.</summary>
    public int? CommuteMost { get; init; }

    public Hours? HoursLeast { get; init; }

    public Hours? HoursMost { get; init; }

    /// <summary>Levels tried instead of the profile's.</summary>
    public DemandLevels Tolerates { get; init; } = DemandLevels.Unknown;

    /// <summary>The person with the limits moved; the record itself when none is.</summary>
    public Seeker Of(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (this == Own) return seeker;
        var tolerates = seeker.Tolerates;
        foreach (var (demand, level) in Tolerates.Known()) tolerates = tolerates.With(demand, level);
        return seeker with
        {
            CommuteMost = Anywhere ? null : CommuteMost ?? seeker.CommuteMost,
            HoursLeast = HoursLeast ?? seeker.HoursLeast,
            HoursMost = HoursMost ?? seeker.HoursMost,
            Tolerates = tolerates,
        };
    }
}
