using System.Globalization;

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

    /// <summary>As it is stored with a list that was shown: <c>most=10 way=60 5=1</c>; empty when nothing was moved.</summary>
    public string Written() => string.Join(' ', new[]
    {
        HoursLeast is { } least ? Said("least", least.PerWeek) : null, HoursMost is { } most ? Said("most", most.PerWeek) : null, Anywhere ? "anywhere" : null, CommuteMost is { } way ? Said("way", way) : null,
    }.OfType<string>().Concat(Tolerates.Known().Select(known => Said($"{(int)known.Demand}", known.Level))));

    /// <summary>What <see cref="Written"/> wrote.</summary>
    public static MatchLimits Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=')).Aggregate(Own, (limits, pair) => pair switch
        {
            ["anywhere"] => limits with { Anywhere = true },
            ["least", var hours] => limits with { HoursLeast = new(decimal.Parse(hours, CultureInfo.InvariantCulture)) },
            ["most", var hours] => limits with { HoursMost = new(decimal.Parse(hours, CultureInfo.InvariantCulture)) },
            ["way", var minutes] => limits with { CommuteMost = int.Parse(minutes, CultureInfo.InvariantCulture) },
            [var demand, var level] => limits with { Tolerates = limits.Tolerates.With((Demand)int.Parse(demand, CultureInfo.InvariantCulture), byte.Parse(level, CultureInfo.InvariantCulture)) },
            _ => throw new FormatException($"No limits: {written}"),
        });
    }

    static string Said(string what, decimal much) => string.Create(CultureInfo.InvariantCulture, $"{what}={much:0.##}");
}
