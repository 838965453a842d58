using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>Jobs packed for comparing, never changed: in blocks, one municipality after the other; a job that may be done in several has a row in each. Which of them are still open is kept beside them, so that a copy with fewer costs little.</summary>
sealed class MatchSegment
{
    /// <summary>What a keyword is to a job.</summary>
    public enum Slot { Occupation, RequiredSkill, OtherSkill, Wish }

    const int CacheLine = 64;

    readonly byte[] memory;
    readonly int start;
    readonly int[] firstBlocks;
    readonly Dictionary<(Slot Slot, string Code), int> lists = [];
    readonly Dictionary<Id<OpenJob>, int> rows; // the first of each
    readonly Dictionary<Id<OpenJob>, List<int>> otherRows = [];
    readonly OpenJob?[] jobs;
    readonly Guid[] keys;
    readonly int[] firstListed, listed; // rows, one list of them after the other
    readonly uint[] open, several = [];
    readonly int[] numbersOfMany = [];
    readonly int otherOpen;

    MatchSegment(MatchSegment of, uint[] open, int otherOpen) =>
        (memory, start, firstBlocks, lists, rows, otherRows, jobs, keys, firstListed, listed, several, numbersOfMany, ManyPlaced, this.open, this.otherOpen) =
        (of.memory, of.start, of.firstBlocks, of.lists, of.rows, of.otherRows, of.jobs, of.keys, of.firstListed, of.listed, of.several, of.numbersOfMany, of.ManyPlaced, open, otherOpen);

    /// <exception cref="ArgumentException">An identity comes twice.</exception>
    public MatchSegment(IReadOnlyCollection<OpenJob> all, PlaceMap places)
    {
        var ordered = Entries(all, places);
        Array.Sort(Array.ConvertAll(ordered, entry => Order(entry.Job, entry.Place)), ordered);
        firstBlocks = Places(ordered, places);
        var blocks = firstBlocks[^1];
        memory = GC.AllocateArray<byte>(blocks * JobBlock.Bytes + CacheLine, pinned: true); // pinned, so that a block begins where a cache line does
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & CacheLine - 1);
        (jobs, keys, open, rows) = (new OpenJob?[blocks * JobBlock.Jobs], new Guid[blocks * JobBlock.Jobs], new uint[blocks], new(all.Count));
        Fill(ordered);
        (firstListed, listed) = List();
        if (otherRows.Count == 0) return;
        (several, numbersOfMany, ManyPlaced, otherOpen) = (new uint[blocks], new int[jobs.Length], otherRows.Count, ordered.Length - all.Count);
        foreach (var (number, (id, others)) in otherRows.Index())
            foreach (var row in others.Append(rows[id])) (several[row / JobBlock.Jobs], numbersOfMany[row]) = (several[row / JobBlock.Jobs] | 1u << row % JobBlock.Jobs, number);
    }

    /// <summary>Where the first block begins.</summary>
    public ref byte Blocks => ref memory[start];

    /// <summary>A bit for each job of each block that is still open.</summary>
    public ReadOnlySpan<uint> Open => open;

    /// <summary>The same for those that stand in more than one place; empty when none does.</summary>
    public ReadOnlySpan<uint> Several => several;

    /// <summary>How many jobs do.</summary>
    public int ManyPlaced { get; }

    /// <summary>Which of those jobs the row is.</summary>
    public int NumberOfMany(int row) => numbersOfMany[row];

    public ReadOnlySpan<Guid> Keys => keys;

    /// <summary>The block that each municipality begins at, by its number, and the end.</summary>
    public ReadOnlySpan<int> FirstBlocks => firstBlocks;

    public int BlockCount => open.Length;

    public int Count => open.Sum(System.Numerics.BitOperations.PopCount) - otherOpen;

    public IEnumerable<OpenJob> OpenJobs => jobs.Where((job, row) => job is not null && IsOpen(row) && rows[job.Id] == row)!;

    public OpenJob JobAt(int row) => jobs[row]!;

    public OpenJob? Find(Id<OpenJob> id) => rows.TryGetValue(id, out var row) && IsOpen(row) ? jobs[row] : null;

    /// <summary>The rows of the jobs that have a keyword, in their order.</summary>
    public ReadOnlySpan<int> JobsWith(Slot slot, string code) => lists.TryGetValue((slot, code), out var list) ? listed.AsSpan(firstListed[list]..firstListed[list + 1]) : default;

    /// <summary>The same without some of its jobs; itself when it has none of them.</summary>
    public MatchSegment Without(IEnumerable<Id<OpenJob>> gone)
    {
        uint[]? left = null;
        var others = otherOpen;
        foreach (var id in gone)
        {
            if (!rows.TryGetValue(id, out var first) || !IsOpen(first)) continue;
            List<int> all = [first, .. otherRows.GetValueOrDefault(id) ?? []];
            foreach (var row in all) (left ??= [.. open])[row / JobBlock.Jobs] &= ~(1u << row % JobBlock.Jobs);
            others -= all.Count - 1;
        }
        return left is null ? this : new(this, left, others);
    }

    /// <summary>A bit for each open job that is meant.</summary>
    public uint[] Mark(Func<OpenJob, bool> isMeant)
    {
        var marked = new uint[BlockCount];
        for (var row = 0; row < jobs.Length; row++)
            if (jobs[row] is { } job && IsOpen(row) && isMeant(job)) marked[row / JobBlock.Jobs] |= 1u << row % JobBlock.Jobs;
        return marked;
    }

    bool IsOpen(int row) => (open[row / JobBlock.Jobs] >> row % JobBlock.Jobs & 1) != 0;

    // Within a municipality those that ask alike stand together: whole blocks are then beyond somebody's limits.
    static ulong Order(OpenJob job, int place) =>
        (ulong)place << 48 | (ulong)(job.Times ?? 0) << 40 | (ulong)(job.HoursLeast is { } least ? MatchPoints.HalfHours(least) : 0) << 32 | Spread(job.Occupation);

    static uint Spread(string? occupation)
    {
        var hash = 2166136261u; // FNV-1a: the same on every machine and in every run
        foreach (var letter in occupation ?? "") hash = unchecked((hash ^ letter) * 16777619);
        return hash;
    }

    static (OpenJob Job, int Place)[] Entries(IReadOnlyCollection<OpenJob> all, PlaceMap places)
    {
        var entries = new List<(OpenJob, int)>(all.Count);
        foreach (var job in all)
            foreach (var place in places.NumbersOf(job)) entries.Add((job, place));
        return [.. entries];
    }

    static int[] Places((OpenJob Job, int Place)[] ordered, PlaceMap places)
    {
        var first = new int[places.Count + 1];
        foreach (var (_, place) in ordered) first[place + 1]++;
        for (var place = 1; place < first.Length; place++) first[place] = first[place - 1] + (first[place] + JobBlock.Jobs - 1) / JobBlock.Jobs;
        return first;
    }

    void Fill((OpenJob Job, int Place)[] ordered)
    {
        Span<ushort> words = stackalloc ushort[JobBlock.Words];
        var packed = MemoryMarshal.Cast<byte, ushort>(memory.AsSpan(start, BlockCount * JobBlock.Bytes));
        var (place, row) = (-1, 0);
        foreach (var (job, at) in ordered)
        {
            if (at != place) (place, row) = (at, firstBlocks[at] * JobBlock.Jobs);
            if (!rows.TryAdd(job.Id, row))
            {
                if (!ReferenceEquals(jobs[rows[job.Id]], job)) throw new ArgumentException("An identity comes twice.", nameof(ordered));
                if (!otherRows.TryGetValue(job.Id, out var others)) otherRows.Add(job.Id, others = []);
                others.Add(row);
            }
            (jobs[row], keys[row]) = (job, job.Id.Value);
            open[row / JobBlock.Jobs] |= 1u << row % JobBlock.Jobs;
            JobBlock.Pack(job, words);
            for (var word = 0; word < JobBlock.Words; word++) packed[(row / JobBlock.Jobs * JobBlock.Words + word) * JobBlock.Jobs + row % JobBlock.Jobs] = words[word];
            row++;
        }
    }

    (int[] First, int[] Rows) List()
    {
        List<(int List, int Row)> entries = [];
        for (var row = 0; row < jobs.Length; row++)
        {
            if (jobs[row] is not { } job) continue;
            if (job.Occupation is { } occupation) entries.Add((Number(Slot.Occupation, occupation), row));
            foreach (var code in job.RequiredSkills) entries.Add((Number(Slot.RequiredSkill, code), row));
            foreach (var code in job.OtherSkills) entries.Add((Number(Slot.OtherSkill, code), row));
            foreach (var code in job.Wishes) entries.Add((Number(Slot.Wish, code), row));
        }
        var first = new int[lists.Count + 1];
        foreach (var (list, _) in entries) first[list + 1]++;
        for (var list = 1; list < first.Length; list++) first[list] += first[list - 1];
        var (next, all) = (first[..], new int[entries.Count]);
        foreach (var (list, row) in entries) all[next[list]++] = row;
        return (first, all);
    }

    int Number(Slot slot, string code)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, (slot, code), out var known);
        if (!known) number = lists.Count - 1;
        return number;
    }
}
