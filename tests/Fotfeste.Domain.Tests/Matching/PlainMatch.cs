namespace Fotfeste.Domain.Tests;

/// <summary>The comparison as its rules say it, one thing after the other and without a thought for speed. It shares nothing with the index but the points.</summary>
static class PlainMatch
{
    public static (List<(Guid Job, int Score)> Best, int Within) Rank(IEnumerable<OpenJob> jobs, Seeker seeker, PlaceMap places, int top)
    {
        var within = jobs.Where(job => IsWithin(job, seeker, places)).Select(job => (Job: job.Id.Value, Score: Parts(job, seeker, places).Values.Sum())).ToList();
        return ([.. within.OrderByDescending(j => j.Score).ThenBy(j => j.Job).Take(top)], within.Count);
    }

    public static bool IsWithin(OpenJob job, Seeker seeker, PlaceMap places)
    {
        if (Way(job, seeker, places) > seeker.CommuteMost) return false;
        foreach (var demand in Enum.GetValues<Demand>())
            if (seeker.FirmDemands.Contains(demand) && job.Demands[demand] > seeker.Tolerates[demand]) return false;
        if (seeker.HoursAreFirm && (Half(job.HoursLeast) > Half(seeker.HoursMost) || Half(job.HoursMost) < Half(seeker.HoursLeast))) return false;
        return ((job.Times ?? 0) & seeker.ImpossibleTimes) == 0;
    }

    public static Dictionary<ScorePart, int> Parts(OpenJob job, Seeker seeker, PlaceMap places)
    {
        var parts = Enum.GetValues<ScorePart>().ToDictionary(part => part, _ => 0);
        parts[ScorePart.Commute] = -(Way(job, seeker, places) ?? 0);
        if (Half(job.HoursLeast) > Half(seeker.HoursMost)) parts[ScorePart.Hours] -= 3 * (Half(job.HoursLeast) - Half(seeker.HoursMost))!.Value;
        if (Half(job.HoursMost) < Half(seeker.HoursLeast)) parts[ScorePart.Hours] -= 3 * (Half(seeker.HoursLeast) - Half(job.HoursMost))!.Value;
        foreach (var time in Enum.GetValues<WorkingTime>().Where(t => t != 0 && (job.Times ?? 0).HasFlag(t)))
            if (seeker.ImpossibleTimes.HasFlag(time) || seeker.PossibleTimes?.HasFlag(time) == false) parts[ScorePart.WorkingTimes] -= 40;
        foreach (var demand in Enum.GetValues<Demand>())
            if (job.Demands[demand] > seeker.Tolerates[demand]) parts[ScorePart.Demands] -= 10 * (job.Demands[demand]!.Value - seeker.Tolerates[demand]!.Value);
        foreach (var language in Enum.GetValues<WorkLanguage>())
            if (job.Languages[language] > seeker.Languages[language]) parts[ScorePart.Languages] -= 15 * (job.Languages[language]!.Value - seeker.Languages[language]!.Value);
        foreach (var licence in Enum.GetValues<DrivingLicences>().Where(l => l != 0 && (job.Licences ?? 0).HasFlag(l)))
            if (seeker.Licences?.HasFlag(licence) == false) parts[ScorePart.Licences] -= 60;
        if (job.Traits is { } offered && seeker.Traits is { } drawn) parts[ScorePart.Interests] = (int)Math.Floor(Enumerable.Range(0, JobTraits.Scales).Sum(s => offered.Steps[s] * drawn.Steps[s]) / 8.0);
        if (job.Occupation is { } occupation) parts[ScorePart.Occupation] = Math.Clamp(seeker.Occupations.GetValueOrDefault(occupation), 0, 100);
        parts[ScorePart.Skills] = job.RequiredSkills.Sum(s => 6 * seeker.Skills.GetValueOrDefault(s)) + job.OtherSkills.Sum(s => 2 * seeker.Skills.GetValueOrDefault(s));
        parts[ScorePart.Wishes] = job.Wishes.Sum(w => 10 * seeker.Wishes.GetValueOrDefault(w));
        return parts;
    }

    /// <summary>To the nearest of its places; null when nobody knows of any.</summary>
    public static int? Way(OpenJob job, Seeker seeker, PlaceMap places) => job.OtherPlaces.Select(place => (JobPlace?)place).Prepend(job.Place).Min(place => places.Minutes(seeker.Home, place, seeker.Travel));

    static int? Half(Hours? hours) => hours is { } h ? (int)Math.Round(h.PerWeek * 2, MidpointRounding.AwayFromZero) : null;
}
