using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>What each keyword of one person counts in one segment, in either of two shapes: a table to look a job's keywords up in, or the sum of every job, made by walking the lists of jobs that have them.</summary>
/// <remarks>Looking up costs for each job that is looked at, walking for each job that has a keyword: for a neighbourhood the first is cheaper, for a whole country the second.</remarks>
sealed class KeywordPoints
{
    readonly List<(int Keyword, byte Points)> found = [];
    byte[] table = [];
    short[] sums = [];

    /// <summary>No job can get more.</summary>
    public int Most { get; private set; }

    /// <summary>How many entries a walk passes.</summary>
    public int Walk { get; private set; }

    /// <summary>Finds the person's keywords in a segment.</summary>
    public void Find(Seeker seeker, MatchSegment segment)
    {
        found.Clear();
        (Most, Walk) = (0, 0);
        foreach (var (code, nearness) in seeker.Occupations) Find(segment, new(JobKeywordKind.Occupation, code), MatchPoints.Occupation(nearness));
        Most = found.Count == 0 ? 0 : found.Max(f => f.Points);
        var before = found.Count;
        foreach (var (code, level) in seeker.Skills) Find(segment, new(JobKeywordKind.Skill, code), MatchPoints.Skill(level));
        Most += Best(before, OpenJob.MostRequiredSkills) * (MatchPoints.Required - 1) + Best(before, OpenJob.MostRequiredSkills + OpenJob.MostOtherSkills);
        before = found.Count;
        foreach (var (code, steps) in seeker.Wishes) Find(segment, new(JobKeywordKind.Wish, code), MatchPoints.Wish(steps));
        Most += Best(before, OpenJob.MostWishes);
    }

    /// <summary>Points by the number of a keyword. <see cref="Forget"/> it afterwards.</summary>
    public ReadOnlySpan<byte> Table(MatchSegment segment)
    {
        if (table.Length < segment.KeywordCount) table = new byte[segment.KeywordCount];
        foreach (var (keyword, points) in found) table[keyword] = points;
        return table;
    }

    /// <summary>The sum of each row. <see cref="Forget"/> it afterwards.</summary>
    public ReadOnlySpan<short> Sums(MatchSegment segment)
    {
        if (sums.Length < segment.BlockCount * JobBlock.Jobs) sums = new short[segment.BlockCount * JobBlock.Jobs];
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        foreach (var (keyword, points) in found)
            foreach (var entry in segment.Postings(keyword)) Unsafe.Add(ref first, entry >> 1) += (short)(points * (1 + (MatchPoints.Required - 1) * (entry & 1)));
        return sums;
    }

    /// <summary>Both are nothing but zeros again.</summary>
    public void Forget(MatchSegment segment, bool walked)
    {
        if (!walked)
        {
            foreach (var (keyword, _) in found) table[keyword] = 0;
            return;
        }
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        foreach (var (keyword, _) in found)
            foreach (var entry in segment.Postings(keyword)) Unsafe.Add(ref first, entry >> 1) = 0;
    }

    /// <summary>What the keywords of one job count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ref byte table, ref ushort keywords)
    {
        int required = 0, other = Unsafe.Add(ref table, keywords);
        for (var slot = JobBlock.FirstRequired; slot < JobBlock.FirstOther; slot++) required += Unsafe.Add(ref table, Unsafe.Add(ref keywords, slot));
        for (var slot = JobBlock.FirstOther; slot < JobBlock.Keywords; slot++) other += Unsafe.Add(ref table, Unsafe.Add(ref keywords, slot));
        return MatchPoints.Required * required + other;
    }

    void Find(MatchSegment segment, JobKeyword keyword, byte points)
    {
        if (points == 0 || segment.NumberOf(keyword) is not (> 0 and var number)) return;
        found.Add((number, points));
        Walk += segment.Postings(number).Length;
    }

    int Best(int from, int many) => found.Skip(from).Select(f => (int)f.Points).OrderDescending().Take(many).Sum();
}
