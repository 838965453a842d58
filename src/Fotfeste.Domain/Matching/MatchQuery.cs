namespace Fotfeste.Domain;

/// <summary>What one person brings, in the shape that jobs are packed in: 32 bits that are spread over a whole vector, for each word that is compared.</summary>
sealed class MatchQuery
{
    public const int Tolerated = 0, Firm = Tolerated + 2 * JobBlock.AskedWords, HoursPossible = Firm + 2 * JobBlock.DemandWords, HoursFirm = HoursPossible + 1;
    public const int BitsPossible = HoursFirm + 1, BitsFirm = BitsPossible + 1, Traits = BitsFirm + 1, Length = Traits + 2 * JobBlock.TraitWords;

    /// <summary>More than any job asks: whoever has not said is taken to manage.</summary>
    const byte NoLimit = 15;

    const int PerWord = 4, Lanes = JobBlock.AskedWords * PerWord, LanguageLane = JobBlock.Languages * PerWord;

    readonly uint[] constants = new uint[Length];

    public MatchQuery(Seeker seeker)
    {
        Span<byte> tolerated = stackalloc byte[Lanes], firm = stackalloc byte[LanguageLane];
        tolerated.Fill(NoLimit);
        for (var demand = 0; demand < JobBlock.Demanded; demand++) tolerated[demand] = Math.Min(NoLimit, seeker.Tolerates.Raw((Demand)demand));
        foreach (var demand in seeker.FirmDemands) firm[(int)demand] = byte.MaxValue;
        for (var language = 0; language < 8; language++) tolerated[LanguageLane + language] = seeker.Languages[(WorkLanguage)language] ?? NoLimit;
        Spread(tolerated, Tolerated);
        Spread(firm, Firm);

        var longest = seeker.HoursMost is { } at ? MatchPoints.HalfHours(at) : byte.MaxValue;
        var least = byte.MaxValue - (seeker.HoursLeast is { } fewest ? MatchPoints.HalfHours(fewest) : 0);
        constants[HoursPossible] = Twice((byte)longest, (byte)least);
        constants[HoursFirm] = seeker.HoursAreFirm ? uint.MaxValue : 0;
        constants[BitsPossible] = Twice((byte)((int)(seeker.PossibleTimes ?? (WorkingTime)byte.MaxValue) & ~(int)seeker.ImpossibleTimes), (byte)(seeker.Licences ?? (DrivingLicences)byte.MaxValue));
        constants[BitsFirm] = Twice((byte)seeker.ImpossibleTimes, 0);

        if (seeker.Traits is not { } traits) return;
        Span<byte> steps = stackalloc byte[JobTraits.Scales];
        var most = 0;
        for (var scale = 0; scale < JobTraits.Scales; scale++)
        {
            steps[scale] = (byte)traits.Steps[scale];
            most += Math.Max((sbyte)0, traits.Steps[scale]) * JobTraits.Most;
        }
        Spread(steps, Traits);
        MostDrawn = most >> MatchPoints.TraitShift;
    }

    /// <summary>No job's traits count more for this person.</summary>
    public int MostDrawn { get; }

    /// <summary>By the places named above.</summary>
    public ReadOnlySpan<uint> Constants => constants;

    // A word holds four lanes of four bits. Its first and third come out as the bytes of one vector, its second and fourth as those of another.
    void Spread(ReadOnlySpan<byte> lanes, int at)
    {
        for (var word = 0; word < lanes.Length / PerWord; word++)
        {
            var four = lanes.Slice(word * PerWord, PerWord);
            constants[at + 2 * word] = Twice(four[0], four[2]);
            constants[at + 2 * word + 1] = Twice(four[1], four[3]);
        }
    }

    static uint Twice(byte low, byte high) => (uint)(low | high << 8) * 0x00010001;
}
