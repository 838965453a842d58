using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>Jobs packed for comparing, never changed: in blocks, one municipality after the other. Which of them are still open is kept beside them, so that a copy with fewer costs little.</summary>
sealed class MatchSegment
{
    /// <summary>What a keyword is to a job.</summary>
    public enum Slot { Occupation, RequiredSkill, OtherSkill, Wish }

    const int CacheLine = 64;

    readonly byte[] memory;
    readonly int start;
    readonly int[] firstBlocks;
    readonly Dictionary<(Slot Slot, string Code), int> lists = [];
    readonly Dictionary<Id<OpenJob>, int> rows;
    readonly OpenJob?[] jobs;
    readonly Guid[] keys;
    readonly int[] firstListed, listed; // rows, one list of them after the other
    readonly uint[] open;

    MatchSegment(MatchSegment of, uint[] open) =>
        (memory, start, firstBlocks, lists, rows, jobs, keys, firstListed, listed, this.open) =
        (of.memory, of.start, of.firstBlocks, of.lists, of.rows, of.jobs, of.keys, of.firstListed, of.listed, open);

    /// <exception cref="ArgumentException">An identity comes twice.</exception>
    public MatchSegment(IReadOnlyCollection<OpenJob> all, PlaceMap places)
    {
        var ordered = all.ToArray();
        Array.Sort(Array.ConvertAll(ordered, job => Order(job, places)), ordered);
        firstBlocks = Places(ordered, places);
        var blocks = firstBlocks[^1];
        memory = GC.AllocateArray<byte>(blocks * JobBlock.Bytes + CacheLine, pinned: true); // pinned, so that a block begins where a cache line does
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & CacheLine - 1);
        (jobs, keys, open, rows) = (new OpenJob?[blocks * JobBlock.Jobs], new Guid[blocks * JobBlock.Jobs], new uint[blocks], new(ordered.Length));
        Fill(ordered, places);
        (firstListed, listed) = List();
    }

    /// <summary>Where the first block begins.</summary>
    public ref byte Blocks => ref memory[start];

    /// <summary>A bit for each job of each block that is still open.</summary>
    public ReadOnlySpan<uint> Open => open;

    public ReadOnlySpan<Guid> Keys => keys;

    /// <summary>The block that each municipality begins at, by its number, and the end.</summary>
    public ReadOnlySpan<int> FirstBlocks => firstBlocks;

    public int BlockCount => open.Length;

    public int Count => open.Sum(System.Numerics.BitOperations.PopCount);

    public IEnumerable<OpenJob> OpenJobs => jobs.Where((job, row) => job is not null && IsOpen(row))!;

    public OpenJob JobAt(int row) => jobs[row]!;

    public OpenJob? Find(Id<OpenJob> id) => rows.TryGetValue(id, out var row) && IsOpen(row) ? jobs[row] : null;

    /// <summary>The rows of the jobs that have a keyword, in their order.</summary>
    public ReadOnlySpan<int> JobsWith(Slot slot, string code) => lists.TryGetValue((slot, code), out var list) ? listed.AsSpan(firstListed[list]..firstListed[list + 1]) : default;

    /// <summary>The same without some of its jobs; itself when it has none of them.</summary>
    public MatchSegment Without(IEnumerable<Id<OpenJob>> gone)
    {
        uint[]? left = null;
        foreach (var id in gone)
            if (rows.TryGetValue(id, out var row)) (left ??= [.. open])[row / JobBlock.Jobs] &= ~(1u << row % JobBlock.Jobs);
        return left is null ? this : new(this, left);
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
    static ulong Order(OpenJob job, PlaceMap places) =>
        (ulong)places.NumberOf(job.Place) << 48 | (ulong)(job.Times ?? 0) << 40 | (ulong)(job.HoursLeast is { } least ? MatchPoints.HalfHours(least) : 0) << 32 | Spread(job.Occupation);

    static uint Spread(string? occupation)
    {
        var hash = 2166136261u; // FNV-1a: the same on every machine and in every run
        foreach (var letter in occupation ?? "") hash = unchecked((hash ^ letter) * 16777619);
        return hash;
    }

    static int[] Places(OpenJob[] ordered, PlaceMap places)
    {
        var first = new int[places.Count + 1];
        foreach (var job in ordered) first[places.NumberOf(job.Place) + 1]++;
        for (var place = 1; place < first.Length; place++) first[place] = first[place - 1] + (first[place] + JobBlock.Jobs - 1) / JobBlock.Jobs;
        return first;
    }

    void Fill(OpenJob[] ordered, PlaceMap places)
    {
        Span<ushort> words = stackalloc ushort[JobBlock.Words];
        var packed = MemoryMarshal.Cast<byte, ushort>(memory.AsSpan(start, BlockCount * JobBlock.Bytes));
        var (place, row) = (-1, 0);
        foreach (var job in ordered)
        {
            if (places.NumberOf(job.Place) is var at && at != place) (place, row) = (at, firstBlocks[at] * JobBlock.Jobs);
            rows.Add(job.Id, row);
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
