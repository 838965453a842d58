namespace Fotfeste.Exchange;

/// <summary>A field of an ad holds what it must not: that ad is refused, and the next is read.</summary>
sealed class WrongField(string path, string code) : Exception($"{path}: {code}")
{
    /// <summary>Where in the ad, as a path.</summary>
    public string Field => path;
    /// <summary><c>missing</c>, <c>wrong-type</c>, <c>not-text</c> or <c>not-a-moment</c>.</summary>
    public string Code => code;
}
