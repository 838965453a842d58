using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fotfeste.Domain;

/// <summary>Everybody who agreed to be thought of for jobs, ready to be compared with one that has just come. It never changes; a new one is built when a profile does.</summary>
public sealed class PeopleIndex
{
    /// <summary>An occupation as near as this to what somebody wishes for counts as wished for.</summary>
    public const int NearEnough = 50;

    /// <summary>A demand from this level on decides: who has not said how much of it is all right is asked.</summary>
    public const int MuchAsked = 3;

    const int Lanes = 32, HoursLeast = 22, HoursMost = 23; // the demands come first
    const uint HoursUnsaid = 1u << 31;

    readonly PlaceMap places;
    readonly Id<Seeker>[] people; // in the order of identities; everything else is in the order of rows
    readonly int[] positions;
    readonly byte[] firm, commutes, impossible;
    readonly uint[] unsaid;
    readonly List<(int Home, MeansOfTravel Travel, int From, int Until)> groups = [];
    readonly Dictionary<JobKeyword, List<int>> wishes = [];

    PeopleIndex(IEnumerable<Seeker> seekers, PlaceMap places)
    {
        this.places = places;
        Seeker[] all = [.. seekers.OrderBy(s => s.Id.Value)];
        people = Array.ConvertAll(all, s => s.Id);
        positions = [.. Enumerable.Range(0, all.Length).OrderBy(n => places.NumberOf(all[n].Home)).ThenBy(n => all[n].Travel)];
        (firm, commutes, impossible, unsaid) = (new byte[all.Length * Lanes], new byte[all.Length], new byte[all.Length], new uint[all.Length]);
        for (var row = 0; row < all.Length; row++) Add(all[positions[row]], row);
    }

    public int Count => people.Length;

    public static PeopleIndex Build(IEnumerable<Seeker> seekers, PlaceMap places) => new(seekers, places);

    /// <summary>In which group each one is, of those for whom the job is within every limit; each group in the order of identities.</summary>
    /// <param name="job">The job.</param>
    /// <param name="among">Whom the person asking may see; null for all. Nobody else is looked at.</param>
    public PeopleForJob For(OpenJob job, IReadOnlySet<Id<Seeker>>? among = null)
    {
        ArgumentNullException.ThrowIfNull(job);
        var asked = Asked(job);
        var wished = Wished(job);
        var decisive = Decisive(job);
        var times = (byte)(job.Times ?? WorkingTime.None);
        var limits = MemoryMarshal.Cast<byte, Vector256<byte>>(firm);
        var from = places.NumbersOf(job);
        uint[] wishing = Nobody(), possible = Nobody(), unknown = Nobody();
        foreach (var group in groups)
        {
            var minutes = PlaceMap.NotKnown; // the highest there is
            foreach (var place in from) minutes = Math.Min(minutes, places.MinutesFrom(place, group.Travel)[group.Home]);
            for (var row = group.From; row < group.Until; row++)
            {
                if (minutes > commutes[row] && minutes != PlaceMap.NotKnown || (times & impossible[row]) != 0 || Vector256.GreaterThanAny(asked, limits[row])) continue;
                var at = positions[row];
                if (among is not null && !among.Contains(people[at])) continue;
                var those = (wished[row >> 5] >> (row & 31) & 1) != 0 ? wishing : minutes == PlaceMap.NotKnown || (decisive & unsaid[row]) != 0 ? unknown : possible;
                those[at >> 5] |= 1u << (at & 31);
            }
        }
        return new(Marked(wishing), Marked(possible), Marked(unknown));
    }

    uint[] Nobody() => new uint[(people.Length + 31) / 32];

    Id<Seeker>[] Marked(uint[] marks)
    {
        var marked = new Id<Seeker>[marks.Sum(BitOperations.PopCount)];
        var count = 0;
        for (var word = 0; word < marks.Length; word++)
            for (var left = marks[word]; left != 0; left &= left - 1) marked[count++] = people[word * 32 + BitOperations.TrailingZeroCount(left)];
        return marked;
    }

    void Add(Seeker seeker, int row)
    {
        var lanes = firm.AsSpan(row * Lanes, Lanes);
        lanes.Fill(byte.MaxValue);
        foreach (var demand in seeker.FirmDemands) lanes[(int)demand] = seeker.Tolerates.Raw(demand); // not known is 255: no limit
        if (seeker is { HoursAreFirm: true, HoursMost: { } most }) lanes[HoursLeast] = MatchPoints.HalfHours(most);
        if (seeker is { HoursAreFirm: true, HoursLeast: { } least }) lanes[HoursMost] = (byte)(byte.MaxValue - MatchPoints.HalfHours(least));
        commutes[row] = (byte)Math.Clamp(seeker.CommuteMost ?? CommuteEstimate.Most, 0, CommuteEstimate.Most);
        impossible[row] = (byte)seeker.ImpossibleTimes;
        for (var demand = 0; demand < JobBlock.Demanded; demand++)
            if (seeker.Tolerates.Raw((Demand)demand) == DemandLevels.NotKnown) unsaid[row] |= 1u << demand;
        if (seeker.HoursMost is null) unsaid[row] |= HoursUnsaid;
        foreach (var (code, nearness) in seeker.Occupations)
            if (nearness >= NearEnough) Wish(new(JobKeywordKind.Occupation, code), row);
        foreach (var (code, steps) in seeker.Wishes)
            if (steps > 0) Wish(new(JobKeywordKind.Wish, code), row);
        var home = places.NumberOf(seeker.Home);
        if (groups.Count > 0 && groups[^1] is var last && last.Home == home && last.Travel == seeker.Travel) groups[^1] = last with { Until = row + 1 };
        else groups.Add((home, seeker.Travel, row, row + 1));
    }

    void Wish(JobKeyword keyword, int row)
    {
        if (!wishes.TryGetValue(keyword, out var rows)) wishes.Add(keyword, rows = []);
        rows.Add(row);
    }

    uint[] Wished(OpenJob job)
    {
        var marks = Nobody();
        if (job.Occupation is { } occupation) Mark(new(JobKeywordKind.Occupation, occupation));
        foreach (var code in job.Wishes) Mark(new(JobKeywordKind.Wish, code));
        return marks;

        void Mark(JobKeyword keyword)
        {
            if (!wishes.TryGetValue(keyword, out var rows)) return;
            foreach (var row in rows) marks[row >> 5] |= 1u << (row & 31);
        }
    }

    static uint Decisive(OpenJob job)
    {
        var decisive = job.HoursLeast is null ? 0 : HoursUnsaid;
        foreach (var (demand, level) in job.Demands.Known())
            if (level >= MuchAsked) decisive |= 1u << (int)demand;
        return decisive;
    }

    static Vector256<byte> Asked(OpenJob job)
    {
        Span<byte> lanes = stackalloc byte[Lanes];
        lanes.Clear();
        foreach (var (demand, level) in job.Demands.Known()) lanes[(int)demand] = level;
        if (job.HoursLeast is { } least) lanes[HoursLeast] = MatchPoints.HalfHours(least);
        if (job.HoursMost is { } most) lanes[HoursMost] = (byte)(byte.MaxValue - MatchPoints.HalfHours(most));
        return Vector256.Create<byte>(lanes);
    }
}
