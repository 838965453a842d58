namespace Fotfeste.Domain;

/// <summary>Whole numbers from one to another, both counted; without a bound where it is null.</summary>
public readonly record struct Between(int? Least, int? Most)
{
    /// <summary>Any number will do, so nobody needs to be asked.</summary>
    public bool IsAny => Least is null && Most is null;

    public bool Covers(int number) => !(number < Least) && !(number > Most);

    /// <summary>A number nobody stated fits only where any does.</summary>
    public bool Covers(int? number) => IsAny || (number is { } given && Covers(given));

    /// <summary>A number nobody stated rules nothing out.</summary>
    public bool CoversOrUnasked(int? number) => number is not { } given || Covers(given);

    public bool Overlaps(Between other) => !(Most < other.Least) && !(other.Most < Least);
}
