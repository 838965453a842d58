namespace Fotfeste.Domain;

/// <summary>Room that one thread uses again and again.</summary>
sealed class MatchScratch
{
    MatchReach[] reach = [];

    public KeywordSums Keywords { get; } = new();

    /// <summary>The blocks of a segment that are near enough for somebody.</summary>
    public ReadOnlySpan<MatchReach> Reach(MatchSegment segment, PlaceMap places, Seeker seeker)
    {
        var minutes = places.MinutesFrom(places.NumberOf(seeker.Home), seeker.Travel);
        var first = segment.FirstBlocks;
        var most = seeker.CommuteMost ?? CommuteEstimate.Most;
        if (reach.Length < minutes.Length) reach = new MatchReach[minutes.Length];
        var count = 0;
        for (var place = 0; place < minutes.Length; place++)
        {
            int way = minutes[place], begins = first[place], ends = first[place + 1];
            if (begins == ends || way > most && way != PlaceMap.NotKnown) continue;
            reach[count++] = new(begins, ends, (short)(way == PlaceMap.NotKnown ? 0 : -MatchPoints.Minute * way));
        }
        return reach.AsSpan(0, count);
    }
}
