namespace Fotfeste.Domain;

/// <summary>How jobs lie in memory: blocks of 32 of one municipality, 18 words of 16 bits for each job, and each word of all 32 beside one another.</summary>
/// <remarks>
/// Words 0 to 5 hold the demands, 6 and 7 the languages, four bits each; 8 the fewest hours in half hours and the most, counted down from 255; 9 a bit for each time of work and each licence; 10 to 17 the traits, four bits each.
/// What a job does not say is 0, which asks nothing of anybody.
/// </remarks>
static class JobBlock
{
    public const int Jobs = 32, Words = 18, WordBytes = Jobs * 2, Bytes = Words * WordBytes;
    public const int Demands = 0, DemandWords = 6, Languages = 6, AskedWords = 8, Hours = 8, Bits = 9, Traits = 10, TraitWords = 8;

    /// <summary>How many kinds of demand there are; there is room for two more.</summary>
    public static readonly int Demanded = Enum.GetValues<Demand>().Length;

    const int PerWord = 4, LanguageLane = Languages * PerWord;

    /// <summary>The words of one job.</summary>
    public static void Pack(OpenJob job, Span<ushort> words)
    {
        words.Clear();
        for (var demand = 0; demand < Demanded; demand++)
            if (job.Demands.Raw((Demand)demand) is var level and not DemandLevels.NotKnown) Set(words, demand, level);
        for (var language = 0; language < 8; language++) Set(words, LanguageLane + language, job.Languages[(WorkLanguage)language] ?? 0);
        var least = job.HoursLeast is { } fewest ? MatchPoints.HalfHours(fewest) : 0;
        var most = job.HoursMost is { } at ? 255 - MatchPoints.HalfHours(at) : 0;
        words[Hours] = (ushort)(least | most << 8);
        words[Bits] = (ushort)((int)(job.Times ?? 0) | (int)(job.Licences ?? 0) << 8);
        if (job.Traits is not { } traits) return;
        for (var scale = 0; scale < JobTraits.Scales; scale++) Set(words, Traits * PerWord + scale, Math.Max((byte)0, (byte)traits.Steps[scale]));
    }

    static void Set(Span<ushort> words, int lane, byte level) => words[lane / PerWord] |= (ushort)(level << 4 * (lane % PerWord));
}
