using System.Runtime.InteropServices;

namespace Fotfeste.Domain;

/// <summary>Jobs packed for comparing, never changed: in blocks, one municipality after the other. Which of them are still open is kept beside them, so that a copy with fewer costs little.</summary>
sealed class MatchSegment
{
    /// <summary>Keywords are told apart by 16 bits; 0 is none.</summary>
    public const int MostKeywords = ushort.MaxValue;

    const int CacheLine = 64;

    readonly byte[] memory;
    readonly int start;
    readonly int[] firstBlocks;
    readonly Dictionary<JobKeyword, int> vocabulary = [];
    readonly Dictionary<Id<OpenJob>, int> rows;
    readonly OpenJob?[] jobs;
    readonly Guid[] keys;
    readonly ushort[] keywords;
    readonly int[] firstPostings, postings;
    readonly uint[] open;

    MatchSegment(MatchSegment of, uint[] open) =>
        (memory, start, firstBlocks, vocabulary, rows, jobs, keys, keywords, firstPostings, postings, this.open) =
        (of.memory, of.start, of.firstBlocks, of.vocabulary, of.rows, of.jobs, of.keys, of.keywords, of.firstPostings, of.postings, open);

    /// <exception cref="ArgumentException">An identity comes twice.</exception>
    public MatchSegment(IReadOnlyCollection<OpenJob> all, PlaceMap places)
    {
        var ordered = all.ToArray();
        Array.Sort(Array.ConvertAll(ordered, job => Order(job, places)), ordered);
        firstBlocks = Places(ordered, places);
        var blocks = firstBlocks[^1];
        memory = GC.AllocateArray<byte>(blocks * JobBlock.Bytes + CacheLine, pinned: true); // pinned, so that a block begins where a cache line does
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & CacheLine - 1);
        (jobs, keys, keywords, open) = (new OpenJob?[blocks * JobBlock.Jobs], new Guid[blocks * JobBlock.Jobs], new ushort[blocks * JobBlock.Jobs * JobBlock.Keywords], new uint[blocks]);
        rows = new(ordered.Length);
        Fill(ordered, places);
        (firstPostings, postings) = Invert();
    }

    /// <summary>Where the first block begins.</summary>
    public ref byte Blocks => ref memory[start];

    /// <summary>A bit for each job of each block that is still open.</summary>
    public ReadOnlySpan<uint> Open => open;

    public ReadOnlySpan<Guid> Keys => keys;

    /// <summary>Sixteen for each job.</summary>
    public ReadOnlySpan<ushort> Keywords => keywords;

    /// <summary>The block that each municipality begins at, by its number, and the end.</summary>
    public ReadOnlySpan<int> FirstBlocks => firstBlocks;

    public int BlockCount => open.Length;

    public int KeywordCount => firstPostings.Length - 1;

    public int Count => open.Sum(System.Numerics.BitOperations.PopCount);

    public IEnumerable<OpenJob> OpenJobs => jobs.Where((job, row) => job is not null && IsOpen(row))!;

    public OpenJob JobAt(int row) => jobs[row]!;

    public OpenJob? Find(Id<OpenJob> id) => rows.TryGetValue(id, out var row) && IsOpen(row) ? jobs[row] : null;

    /// <summary>0 when no job here has it.</summary>
    public int NumberOf(JobKeyword keyword) => vocabulary.GetValueOrDefault(keyword);

    /// <summary>The jobs that have it: the row, shifted left by one, and 1 where it is a skill that the job requires.</summary>
    public ReadOnlySpan<int> Postings(int keyword) => postings.AsSpan(firstPostings[keyword]..firstPostings[keyword + 1]);

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
            Number(job, keywords.AsSpan(row * JobBlock.Keywords, JobBlock.Keywords));
            row++;
        }
    }

    void Number(OpenJob job, Span<ushort> slots)
    {
        if (job.Occupation is { } occupation) slots[0] = Number(new(JobKeywordKind.Occupation, occupation));
        for (var n = 0; n < job.RequiredSkills.Count; n++) slots[JobBlock.FirstRequired + n] = Number(new(JobKeywordKind.Skill, job.RequiredSkills[n]));
        for (var n = 0; n < job.OtherSkills.Count; n++) slots[JobBlock.FirstOther + n] = Number(new(JobKeywordKind.Skill, job.OtherSkills[n]));
        for (var n = 0; n < job.Wishes.Count; n++) slots[JobBlock.FirstWish + n] = Number(new(JobKeywordKind.Wish, job.Wishes[n]));
    }

    ushort Number(JobKeyword keyword)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(vocabulary, keyword, out var known);
        if (!known) number = vocabulary.Count;
        return checked((ushort)number);
    }

    (int[] First, int[] Postings) Invert()
    {
        var first = new int[vocabulary.Count + 2];
        foreach (var keyword in keywords) first[keyword + 1]++;
        first[1] = 0; // no keyword has no list
        for (var keyword = 1; keyword < first.Length; keyword++) first[keyword] += first[keyword - 1];
        var (next, all) = (first[..], new int[first[^1]]);
        for (var slot = 0; slot < keywords.Length; slot++)
            if (keywords[slot] is > 0 and var keyword) all[next[keyword]++] = slot / JobBlock.Keywords << 1 | (IsRequired(slot % JobBlock.Keywords) ? 1 : 0);
        return (first, all);
    }

    static bool IsRequired(int slot) => slot is >= JobBlock.FirstRequired and < JobBlock.FirstOther;
}
