using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>Compares one person with blocks of jobs, as many at a time as the vectors hold, and keeps the best. Every job is compared: nothing is approximate, nothing is skipped that could have had a place.</summary>
static class MatchKernel<TVector, TLanes> where TLanes : struct, IVectorLanes<TVector>
{
    const uint EachNibble = 0x0F0F0F0F;

    /// <param name="segment">The jobs.</param>
    /// <param name="number">The segment's number in its index.</param>
    /// <param name="person">What the person brings.</param>
    /// <param name="reach">The blocks to look at; the sooner the best come, the sooner the others are done.</param>
    /// <param name="among">A bit for each job that may be looked at; empty for all.</param>
    /// <param name="sums">What the keywords of each job count; empty when no job shares any.</param>
    /// <param name="counted">A bit for each job of several places; set here for those that are within every limit from one of them.</param>
    /// <param name="top">The best so far.</param>
    public static void Scan(MatchSegment segment, int number, MatchQuery person, ReadOnlySpan<MatchReach> reach, ReadOnlySpan<uint> among, ReadOnlySpan<short> sums, Span<uint> counted, TopJobs top)
    {
        ref var blocks = ref segment.Blocks;
        ref var query = ref MemoryMarshal.GetReference(person.Constants);
        ref var sum = ref Unsafe.As<short, byte>(ref MemoryMarshal.GetReference(sums));
        Span<short> scores = stackalloc short[JobBlock.Jobs];
        var open = segment.Open;
        var several = segment.Several;
        var within = 0;
        var least = Least(top);
        foreach (var place in reach)
            for (var block = place.From; block < place.Until; block++)
            {
                var looked = among.IsEmpty ? open[block] : open[block] & among[block];
                for (var part = 0; looked != 0 && part < JobBlock.Jobs; part += TLanes.Jobs)
                {
                    var at = (nuint)(block * JobBlock.Bytes + part * sizeof(short));
                    var score = Asked(ref blocks, at, ref query, out var fitting);
                    var hits = fitting & looked >> part;
                    if (hits == 0) continue;
                    within += BitOperations.PopCount(hits);
                    if (!several.IsEmpty && (several[block] >> part & hits) is not 0 and var many) within -= Again(segment, block * JobBlock.Jobs + part, many, counted);

                    score = TLanes.AddWords(score, TLanes.Everywhere((uint)(ushort)place.Points * 0x00010001));
                    if (!sums.IsEmpty) score = TLanes.AddWords(score, TLanes.Load(ref sum, (nuint)((block * JobBlock.Jobs + part) * sizeof(short))));
                    hits &= TLanes.AtLeast(score, (short)Math.Max(short.MinValue, least - person.MostDrawn));
                    if (hits == 0) continue; // whatever their traits are, it would not be enough

                    score = TLanes.AddWords(score, Drawn(ref blocks, at, ref query));
                    hits &= TLanes.AtLeast(score, least);
                    if (hits == 0) continue;

                    TLanes.Store(score, ref MemoryMarshal.GetReference(scores));
                    for (; hits != 0; hits &= hits - 1)
                    {
                        var lane = BitOperations.TrailingZeroCount(hits);
                        var row = block * JobBlock.Jobs + part + lane;
                        if (scores[lane] >= top.Least) top.Offer(scores[lane], segment.Keys[row], number, row, !several.IsEmpty && (several[block] >> part + lane & 1) != 0);
                    }
                    least = Least(top);
                }
            }
        top.Within += within;
    }

    /// <summary>How many of these rows are jobs that were counted before, at another of their places.</summary>
    static int Again(MatchSegment segment, int first, uint rows, Span<uint> counted)
    {
        var again = 0;
        for (; rows != 0; rows &= rows - 1)
        {
            var job = segment.NumberOfMany(first + BitOperations.TrailingZeroCount(rows));
            if ((counted[job >> 5] >> (job & 31) & 1) != 0) again++;
            counted[job >> 5] |= 1u << (job & 31);
        }
        return again;
    }

    static short Least(TopJobs top) => (short)Math.Max(short.MinValue, top.Least);

    /// <summary>What the demands, languages, hours, times and licences of each job take away, and which jobs are within every limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector Asked(ref byte blocks, nuint at, ref uint query, out uint fitting)
    {
        var hours = TLanes.Excess(TLanes.Load(ref blocks, at + JobBlock.Hours * JobBlock.WordBytes), Constant(ref query, MatchQuery.HoursPossible));
        var bits = TLanes.Without(TLanes.Load(ref blocks, at + JobBlock.Bits * JobBlock.WordBytes), Constant(ref query, MatchQuery.BitsPossible));
        var beyond = TLanes.Or(TLanes.And(hours, Constant(ref query, MatchQuery.HoursFirm)), TLanes.And(bits, Constant(ref query, MatchQuery.BitsFirm)));
        fitting = TLanes.Clear(beyond);
        if (fitting == 0) return beyond; // those that ask for the same times stand together, so whole blocks end here

        var demands = TLanes.Zero;
        for (var word = JobBlock.Demands; word < JobBlock.DemandWords; word++)
        {
            TooMuch(ref blocks, at, ref query, word, out var even, out var odd);
            beyond = TLanes.Or(beyond, TLanes.And(even, Constant(ref query, MatchQuery.Firm + 2 * word)));
            beyond = TLanes.Or(beyond, TLanes.And(odd, Constant(ref query, MatchQuery.Firm + 2 * word + 1)));
            demands = TLanes.AddBytes(demands, TLanes.AddBytes(even, odd));
        }
        fitting = TLanes.Clear(beyond);
        if (fitting == 0) return demands;

        var languages = TLanes.Zero;
        for (var word = JobBlock.Languages; word < JobBlock.AskedWords; word++)
        {
            TooMuch(ref blocks, at, ref query, word, out var even, out var odd);
            languages = TLanes.AddBytes(languages, TLanes.AddBytes(even, odd));
        }
        return TLanes.AddWords(
            TLanes.AddWords(TLanes.Weighted(demands, Weights(MatchPoints.DemandLevel, MatchPoints.DemandLevel)), TLanes.Weighted(languages, Weights(MatchPoints.LanguageLevel, MatchPoints.LanguageLevel))),
            TLanes.AddWords(TLanes.Weighted(hours, Weights(MatchPoints.HalfHour, MatchPoints.HalfHour)), TLanes.Weighted(CountBits(bits), Weights(MatchPoints.WorkingTime, MatchPoints.Licence))));
    }

    /// <summary>Of four lanes of each job the levels above what is all right, in two bytes each time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void TooMuch(ref byte blocks, nuint at, ref uint query, int word, out TVector even, out TVector odd)
    {
        var four = TLanes.Load(ref blocks, at + (nuint)(word * JobBlock.WordBytes));
        even = TLanes.Excess(TLanes.And(four, TLanes.Everywhere(EachNibble)), Constant(ref query, MatchQuery.Tolerated + 2 * word));
        odd = TLanes.Excess(TLanes.And(TLanes.Right(four, 4), TLanes.Everywhere(EachNibble)), Constant(ref query, MatchQuery.Tolerated + 2 * word + 1));
    }

    /// <summary>What the traits of each job count for somebody who is drawn to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector Drawn(ref byte blocks, nuint at, ref uint query)
    {
        var (even, odd) = (TLanes.Zero, TLanes.Zero);
        for (var word = 0; word < JobBlock.TraitWords; word++)
        {
            var four = TLanes.Load(ref blocks, at + (nuint)((JobBlock.Traits + word) * JobBlock.WordBytes));
            even = TLanes.AddWords(even, TLanes.Weighted(TLanes.And(four, TLanes.Everywhere(EachNibble)), Constant(ref query, MatchQuery.Traits + 2 * word)));
            odd = TLanes.AddWords(odd, TLanes.Weighted(TLanes.And(TLanes.Right(four, 4), TLanes.Everywhere(EachNibble)), Constant(ref query, MatchQuery.Traits + 2 * word + 1)));
        }
        return TLanes.Halved(TLanes.AddWords(even, odd), MatchPoints.TraitShift);
    }

    /// <summary>How many bits are set in each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector CountBits(TVector bytes)
    {
        var pairs = TLanes.SubtractBytes(bytes, TLanes.And(TLanes.Right(bytes, 1), TLanes.Everywhere(0x55555555)));
        var fours = TLanes.AddBytes(TLanes.And(pairs, TLanes.Everywhere(0x33333333)), TLanes.And(TLanes.Right(pairs, 2), TLanes.Everywhere(0x33333333)));
        return TLanes.And(TLanes.AddBytes(fours, TLanes.Right(fours, 4)), TLanes.Everywhere(EachNibble));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector Constant(ref uint query, int at) => TLanes.Everywhere(Unsafe.Add(ref query, at));

    // Taken away, hence below zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector Weights(int low, int high) => TLanes.Everywhere((uint)((byte)-low | (byte)-high << 8) * 0x00010001);
}
