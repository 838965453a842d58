namespace Fotfeste.Domain;

/// <summary>Room that one thread uses again and again.</summary>
sealed class MatchScratch
{
    /// <summary>A way that people do not call long, in minutes.</summary>
    const int NearMinutes = 60;

    MatchReach[] reach = [], ordered = [];
    uint[] counted = [];

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

    /// <summary>A bit for each job of several places, none set.</summary>
    public Span<uint> Counted(int jobs)
    {
        var words = (jobs + 31) / 32;
        if (counted.Length < words) counted = new uint[words];
        var room = counted.AsSpan(0, words);
        room.Clear();
        return room;
    }

    /// <summary>The near ones before the others, each in their order. Among them are most of the best, and what cannot reach those is done with sooner.</summary>
    public ReadOnlySpan<MatchReach> NearFirst(ReadOnlySpan<MatchReach> all)
    {
        if (ordered.Length < all.Length) ordered = new MatchReach[all.Length];
        var count = 0;
        foreach (var place in all) if (place.Points >= -MatchPoints.Minute * NearMinutes) ordered[count++] = place;
        foreach (var place in all) if (place.Points < -MatchPoints.Minute * NearMinutes) ordered[count++] = place;
        return ordered.AsSpan(0, count);
    }
}
