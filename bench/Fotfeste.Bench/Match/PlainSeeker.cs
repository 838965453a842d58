namespace Fotfeste.Bench;

/// <summary>A person in the same manner: arrays, and points by the number of a keyword.</summary>
sealed record PlainSeeker(byte[] Minutes, int CommuteMost, byte[] Tolerated, bool[] Firm, int HoursLeast, int HoursMost, int Possible, int Impossible, int[] Languages, int Licences, sbyte[] Traits, Dictionary<int, int> Points, int[] Table)
{
    public static PlainSeeker Of(Seeker seeker, PlaceMap places, Dictionary<JobKeyword, int> vocabulary)
    {
        Dictionary<int, int> points = [];
        void Add(JobKeywordKind kind, string code, int count)
        {
            if (vocabulary.TryGetValue(new(kind, code), out var number)) points[number] = count;
        }
        foreach (var (code, nearness) in seeker.Occupations) Add(JobKeywordKind.Occupation, code, MatchPoints.Occupation(nearness));
        foreach (var (code, level) in seeker.Skills) Add(JobKeywordKind.Skill, code, MatchPoints.Skill(level));
        foreach (var (code, steps) in seeker.Wishes) Add(JobKeywordKind.Wish, code, MatchPoints.Wish(steps));
        var table = new int[vocabulary.Count];
        foreach (var (number, count) in points) table[number] = count;
        return new(
            places.MinutesFrom(places.NumberOf(seeker.Home), seeker.Travel).ToArray(), seeker.CommuteMost ?? CommuteEstimate.Most,
            [.. Enum.GetValues<Demand>().Select(d => seeker.Tolerates[d] ?? 255)], [.. Enum.GetValues<Demand>().Select(seeker.FirmDemands.Contains)],
            MatchPoints.HalfHours(seeker.HoursLeast!.Value), MatchPoints.HalfHours(seeker.HoursMost!.Value),
            (int)seeker.PossibleTimes! & ~(int)seeker.ImpossibleTimes, (int)seeker.ImpossibleTimes,
            [.. Enum.GetValues<WorkLanguage>().Select(l => (int)(seeker.Languages[l] ?? 255))], (int)seeker.Licences!, seeker.Traits!.Steps.ToArray(), points, table);
    }

    /// <summary>Within the person's limits.</summary>
    public bool Allows(PlainJob job, bool national)
    {
        if (!national && Minutes[job.Place] > CommuteMost || (job.Times & Impossible) != 0 || job.HoursLeast > HoursMost || job.HoursMost < HoursLeast) return false;
        for (var n = 0; n < Tolerated.Length; n++)
            if (Firm[n] && job.Levels[n] > Tolerated[n]) return false;
        return true;
    }
}
