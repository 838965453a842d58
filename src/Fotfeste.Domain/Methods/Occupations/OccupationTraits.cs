using System.Globalization;

namespace Fotfeste.Domain;

/// <summary>What is known of an occupation by survey: of each kind one number per scale, in hundredths and always in the same order; an empty list where nobody has asked.</summary>
/// <param name="Interests">Realistic, investigative, artistic, social, enterprising, conventional; 100 to 700.</param>
/// <param name="Styles">How much each of sixteen ways of working matters; 100 to 500.</param>
/// <param name="Values">Achievement, conditions, recognition, relationships, support, independence; 100 to 700.</param>
/// <param name="Zone">How much preparation it takes, 1 (days) to 5 (years of study); null when nobody says.</param>
public sealed record OccupationTraits(IReadOnlyList<int> Interests, IReadOnlyList<int> Styles, IReadOnlyList<int> Values, int? Zone)
{
    public static OccupationTraits Unknown { get; } = new([], [], [], null);

    public bool IsUnknown => Interests.Count == 0 && Styles.Count == 0 && Values.Count == 0 && Zone is null;

    /// <summary>As it is stored: <c>130 324 208|469 476||5</c>; empty when nothing is known.</summary>
    public string Written() => IsUnknown ? "" : string.Create(CultureInfo.InvariantCulture, $"{Line(Interests)}|{Line(Styles)}|{Line(Values)}|{Zone}");

    /// <summary>What <see cref="Written"/> wrote.</summary>
    public static OccupationTraits Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.Split('|') is [var interests, var styles, var values, var zone] ? new(Numbers(interests), Numbers(styles), Numbers(values), zone.Length == 0 ? null : int.Parse(zone, CultureInfo.InvariantCulture)) : Unknown;
    }

    static string Line(IReadOnlyList<int> numbers) => string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    static int[] Numbers(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
