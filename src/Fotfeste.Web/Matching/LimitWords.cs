namespace Fotfeste.Web;

/// <summary>Limits that were tried, in the reader's language.</summary>
public static class LimitWords
{
    /// <summary>"Hours a week at most: 10 hours a week. Noise: a little"; the person's own limits where nothing was moved.</summary>
    public static string LimitsOf(this Words words, string written)
    {
        ArgumentNullException.ThrowIfNull(words);
        var limits = MatchLimits.Parse(written);
        List<string> said = [];
        if (limits.HoursMost is { } most) said.Add($"{words["profile.hours-most"]}: {(most.PerWeek >= WhatIf.MostHours ? words["suggest.any-hours"] : words.Count("suggest.hours-a-week", (long)most.PerWeek))}");
        if (limits.Anywhere || limits.CommuteMost is not null) said.Add($"{words["suggest.longest-way"]}: {(limits.CommuteMost is { } way ? words["suggest.minutes", way] : words["suggest.any-way"])}");
        said.AddRange(limits.Tolerates.Known().Select(known => $"{words.Of(known.Demand)}: {words.LevelOf(known.Level)}"));
        return said.Count == 0 ? words["suggest.own-limits"] : words["suggest.before-tried", string.Join(". ", said)];
    }
}
