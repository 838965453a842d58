namespace Fotfeste.Domain;

/// <summary>How near two occupations are to each other: 0 to 1000, the sum of five parts in whole numbers, so that the reasons are the score and nothing else.</summary>
/// <remarks>
/// Each part goes down from its most in even steps, to nothing where two occupations differ as much as two that have nothing to do with each other.
/// Interests: the sum of the six differences. Styles: the sum of the sixteen, after each occupation's own mean is taken off, since some answer high on everything.
/// Values: the sum of the six. Preparation: the step between job zones. Place: how many codes from the top of the classification the two share.
/// The most of each part was chosen by how high occupations that share a title rank (<c>bench occupations</c>); docs/decisions/0053 says what that measures and what it does not.
/// </remarks>
public static class Nearness
{
    /// <summary>The most that a part can add; together 1000.</summary>
    public static int MostOf(NearnessPart part) => part switch
    {
        NearnessPart.Interests => 400,
        NearnessPart.Styles => 120,
        NearnessPart.Values => 80,
        NearnessPart.Preparation => 160,
        NearnessPart.Place => 240,
    };

    // From this sum of differences on, in hundredths of a scale, nothing is added.
    const int InterestsApart = 1800, StylesApart = 640, ValuesApart = 1800, ZonesApart = 4;

    // Of ten tenths, by how many codes are shared from the top.
    static readonly int[] Tenths = [0, 3, 6, 9, 10];

    static readonly NearnessPart[] Parts = Enum.GetValues<NearnessPart>();

    public static NearOccupation Between(Occupation one, Occupation other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var reasons = new NearnessReason[Parts.Length];
        var score = 0;
        foreach (var part in Parts)
        {
            var most = MostOf(part);
            var points = Points(part, most, one, other);
            reasons[(int)part] = new(part, points ?? most / 2, most, points is not null);
            score += reasons[(int)part].Points;
        }
        return new(other, score, reasons);
    }

    /// <summary>The nearest first; where two are equally near, by code. Neither itself nor groups are among them, and nothing of which no part is known.</summary>
    /// <param name="one">Near what.</param>
    /// <param name="among">Those to choose from; only those of its own list are looked at.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<NearOccupation> Related(Occupation one, IEnumerable<Occupation> among, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        return [.. among.Where(o => o.Code.Scheme == one.Code.Scheme && o.IsGroup == one.IsGroup && o.Code != one.Code).Select(o => Between(one, o)).Where(near => near.Reasons.Any(r => r.IsKnown))
            .OrderByDescending(near => near.Score).ThenBy(near => near.Occupation.Code.Code, StringComparer.Ordinal).Take(most)];
    }

    static int? Points(NearnessPart part, int most, Occupation one, Occupation other) => part switch
    {
        NearnessPart.Interests => Less(most, Apart(one.Traits.Interests, other.Traits.Interests), InterestsApart),
        NearnessPart.Styles => Less(most, ApartFromMean(one.Traits.Styles, other.Traits.Styles), StylesApart),
        NearnessPart.Values => Less(most, Apart(one.Traits.Values, other.Traits.Values), ValuesApart),
        NearnessPart.Preparation => one.Traits.Zone is { } mine && other.Traits.Zone is { } theirs ? Less(most, Math.Abs(mine - theirs), ZonesApart) : null,
        NearnessPart.Place => one.SharedWith(other) is { } shared ? most * Tenths[shared] / 10 : null,
    };

    static int? Less(int most, int? apart, int farthest) => apart is not { } far ? null : most * Math.Max(0, farthest - far) / farthest;

    static int? Apart(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (one.Count == 0 || one.Count != other.Count) return null;
        var sum = 0;
        for (var at = 0; at < one.Count; at++) sum += Math.Abs(one[at] - other[at]);
        return sum;
    }

    // Multiplied by the number of scales first, so that the mean needs no rounding.
    static int? ApartFromMean(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (one.Count == 0 || one.Count != other.Count) return null;
        var (mine, theirs, sum) = (Sum(one), Sum(other), 0);
        for (var at = 0; at < one.Count; at++) sum += Math.Abs((one[at] * one.Count) - mine - (other[at] * one.Count) + theirs);
        return sum / one.Count;
    }

    static int Sum(IReadOnlyList<int> numbers)
    {
        var sum = 0;
        for (var at = 0; at < numbers.Count; at++) sum += numbers[at];
        return sum;
    }
}
