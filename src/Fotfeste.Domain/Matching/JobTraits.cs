namespace Fotfeste.Domain;

/// <summary>What an occupation is like, or what somebody is drawn to, on the same scales: first the six interests (realistic, investigative, artistic, social, enterprising, conventional), then the work styles and values of the registers, in their order.</summary>
public sealed class JobTraits
{
    /// <summary>How many scales there is room for.</summary>
    public const int Scales = 32;

    /// <summary>The highest step of a scale; of a person also the lowest, with a minus.</summary>
    public const int Most = 15;

    readonly sbyte[] steps = new sbyte[Scales];

    JobTraits() { }

    /// <summary>One step for each scale.</summary>
    public ReadOnlySpan<sbyte> Steps => steps;

    /// <summary>Of an occupation: 0 to <see cref="Most"/> on each scale; scales not given are 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step or a scale too many.</exception>
    public static JobTraits OfOccupation(params ReadOnlySpan<int> levels)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels.Length, Scales);
        var traits = new JobTraits();
        for (var scale = 0; scale < levels.Length; scale++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(levels[scale]);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(levels[scale], Most);
            traits.steps[scale] = (sbyte)levels[scale];
        }
        return traits;
    }

    /// <summary>Of a person, around the person's own middle: who says "very much" to everything is drawn to nothing in particular.</summary>
    /// <param name="answers">0 to <paramref name="most"/> on each scale that was asked about; the others say nothing.</param>
    /// <param name="most">The highest answer there is.</param>
    /// <exception cref="ArgumentOutOfRangeException">An answer or a scale too many.</exception>
    public static JobTraits OfPerson(ReadOnlySpan<int> answers, int most)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers.Length, Scales);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var sum = 0;
        foreach (var answer in answers)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(answer);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(answer, most);
            sum += answer;
        }
        var traits = new JobTraits();
        for (var scale = 0; scale < answers.Length; scale++) traits.steps[scale] = (sbyte)((answers[scale] * answers.Length - sum) * Most / (answers.Length * most)); // towards zero
        return traits;
    }
}
