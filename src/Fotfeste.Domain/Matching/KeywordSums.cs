using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>What the keywords of one person count for each job of a segment that is near enough: made by walking, for each keyword, the list of jobs that have it. What few jobs have costs little, and a job that shares nothing costs nothing.</summary>
sealed class KeywordSums
{
    short[] sums = [];

    /// <summary>One for each row; only those in reach are right. <see cref="Clear"/> them afterwards. Empty when no job here shares a keyword.</summary>
    public ReadOnlySpan<short> Of(Seeker seeker, MatchSegment segment, ReadOnlySpan<MatchReach> reach)
    {
        if (sums.Length < segment.BlockCount * JobBlock.Jobs) sums = new short[segment.BlockCount * JobBlock.Jobs];
        var shared = false;
        foreach (var (code, nearness) in seeker.Occupations) shared |= Walk(segment.JobsWith(MatchSegment.Slot.Occupation, code), MatchPoints.Occupation(nearness), reach);
        foreach (var (code, level) in seeker.Skills)
        {
            shared |= Walk(segment.JobsWith(MatchSegment.Slot.RequiredSkill, code), MatchPoints.Required * MatchPoints.Skill(level), reach);
            shared |= Walk(segment.JobsWith(MatchSegment.Slot.OtherSkill, code), MatchPoints.Skill(level), reach);
        }
        foreach (var (code, steps) in seeker.Wishes) shared |= Walk(segment.JobsWith(MatchSegment.Slot.Wish, code), MatchPoints.Wish(steps), reach);
        return shared ? sums : default;
    }

    /// <summary>Nothing but zeros again.</summary>
    public void Clear(ReadOnlySpan<MatchReach> reach)
    {
        foreach (var place in reach) sums.AsSpan(place.From * JobBlock.Jobs, (place.Until - place.From) * JobBlock.Jobs).Clear();
    }

    bool Walk(ReadOnlySpan<int> rows, int points, ReadOnlySpan<MatchReach> reach)
    {
        if (rows.IsEmpty || points == 0) return false;
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        var at = 0;
        for (var place = 0; place < reach.Length && at < rows.Length;)
        {
            var (from, until) = (reach[place].From, reach[place].Until);
            while (++place < reach.Length && reach[place].From == until) until = reach[place].Until; // neighbours on the list are one stretch
            at += FirstFrom(rows[at..], from * JobBlock.Jobs);
            var stop = at + FirstFrom(rows[at..], until * JobBlock.Jobs);
            foreach (var row in rows[at..stop]) Unsafe.Add(ref sum, row) += (short)points;
            at = stop;
        }
        return true;
    }

    /// <summary>How many of the rows come before one: in growing steps, for it is seldom far.</summary>
    static int FirstFrom(ReadOnlySpan<int> rows, int row)
    {
        if (rows.IsEmpty || rows[0] >= row) return 0;
        var step = 1;
        while (step < rows.Length && rows[step] < row) step *= 2;
        var (low, high) = (step / 2, Math.Min(step, rows.Length)); // rows[low] comes before, rows[high] does not
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (rows[middle] < row) low = middle;
            else high = middle;
        }
        return high;
    }
}
