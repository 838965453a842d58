namespace Fotfeste.Domain;

/// <summary>What a national number turned out to be.</summary>
/// <param name="Verdict">Whether it can be one.</param>
/// <param name="Kind">Such as <c>fnr</c> or <c>samordningsnummer</c>; <c>docs/packs.md</c> lists them. <see cref="Unknown"/> when it has the shape of none.</param>
/// <param name="Born">The day of birth that it states; null when it states none, or an impossible one.</param>
public readonly record struct NumberReading(NumberVerdict Verdict, string Kind, DateOnly? Born = null)
{
    /// <summary>The kind of what looks like no number that was asked for.</summary>
    public const string Unknown = "unknown";

    public static NumberReading None { get; } = new(NumberVerdict.NotValid, Unknown);

    internal static NumberReading Of(bool passes, string kind, DateOnly? born = null) => new(passes ? NumberVerdict.Valid : NumberVerdict.NotValid, kind, born);

    /// <summary>What may be one, but may be told neither from a real number nor from a slip.</summary>
    internal static NumberReading Perhaps(bool passes, string kind, DateOnly? born = null) => new(passes ? NumberVerdict.Doubtful : NumberVerdict.NotValid, kind, born);
}
