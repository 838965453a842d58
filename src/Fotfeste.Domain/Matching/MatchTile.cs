namespace Fotfeste.Domain;

/// <summary>A few people who begin their way to work in one place. A stretch of jobs small enough for the nearest cache is compared with each of them before the next is read.</summary>
sealed class MatchTile
{
    const int People = 16, Blocks = 24;

    [ThreadStatic]
    static Member[]? bench; // room for the members of one tile after the other

    readonly (int At, Seeker Seeker)[] people;

    MatchTile((int At, Seeker Seeker)[] people) => this.people = people;

    /// <summary>Everybody, each in one tile, with the place that the answer belongs at.</summary>
    public static IEnumerable<MatchTile> Of(IReadOnlyList<Seeker> seekers, MatchLimits limits, PlaceMap places) =>
        seekers.Select((seeker, at) => (At: at, Seeker: limits.Of(seeker)))
            .OrderBy(m => places.NumberOf(m.Seeker.Home)).ThenBy(m => m.Seeker.Travel).ThenBy(m => m.Seeker.CommuteMost ?? CommuteEstimate.Most)
            .Chunk(People).Select(chunk => new MatchTile(chunk));

    /// <summary>Writes each one's standings at the place it belongs at.</summary>
    public void Rank(MatchIndex index, int most, IReadOnlyList<JobStanding>[] standings)
    {
        var all = bench ??= [.. Enumerable.Range(0, People).Select(_ => new Member())];
        var members = all.AsSpan(0, people.Length);
        for (var n = 0; n < members.Length; n++) members[n].Sit(people[n].Seeker, most);
        for (var number = 0; number < index.Segments.Length; number++)
        {
            var segment = index.Segments[number];
            foreach (var member in members) member.Find(segment, index.Places);
            for (var from = 0; from < segment.BlockCount; from += Blocks)
                foreach (var member in members) member.Look(segment, number, from, from + Blocks);
            foreach (var member in members) member.Forget(segment);
        }
        for (var n = 0; n < members.Length; n++) standings[people[n].At] = members[n].Standings();
    }

    /// <summary>One of the people while the tile is at work.</summary>
    sealed class Member
    {
        readonly MatchScratch scratch = new();
        Seeker? seeker;
        MatchQuery? query;
        TopJobs best = new(1);
        MatchReach[] reach = [], stretch = [];
        int reached, next;

        public void Sit(Seeker who, int most) => (seeker, query, best) = (who, new(who), new(most));

        public void Find(MatchSegment segment, PlaceMap places)
        {
            scratch.Keywords.Find(seeker!, segment);
            scratch.Keywords.Table(segment);
            if (reach.Length < places.Count) (reach, stretch) = (new MatchReach[places.Count], new MatchReach[places.Count]);
            var near = scratch.Reach(segment, places, seeker!);
            near.CopyTo(reach);
            (reached, next) = (near.Length, 0);
        }

        public void Look(MatchSegment segment, int number, int from, int until)
        {
            while (next < reached && reach[next].Until <= from) next++;
            var count = 0;
            for (var place = next; place < reached && reach[place].From < until; place++)
                stretch[count++] = reach[place] with { From = Math.Max(from, reach[place].From), Until = Math.Min(until, reach[place].Until) };
            if (count > 0) MatchIndex.Scan(segment, number, query!.Constants, stretch.AsSpan(0, count), default, default, scratch.Keywords.Table(segment), scratch.Keywords.Most, best, VectorWidth.Widest);
        }

        public void Forget(MatchSegment segment) => scratch.Keywords.Forget(segment, walked: false);

        public JobStanding[] Standings()
        {
            var standings = new JobStanding[best.Count];
            for (var n = 0; n < standings.Length; n++) standings[n] = new(new(best.Best[n].Key), best.Best[n].Score);
            return standings;
        }
    }
}
