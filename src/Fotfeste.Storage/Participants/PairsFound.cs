using System.Globalization;

namespace Fotfeste.Storage;

/// <summary>What came of looking for somebody's other record, as an operator may read it: numbers, and nobody's name.</summary>
/// <param name="Put">So many pairs were put to somebody who leads all of both.</param>
/// <param name="Unled">So many wait because nobody leads all of both: an administrator gives somebody that role.</param>
/// <param name="IsCommon">There were too many of the same name to ask about.</param>
public sealed record PairsFound(int Put, int Unled, bool IsCommon)
{
    public static PairsFound Nothing { get; } = new(0, 0, false);

    /// <summary>As it stands in the job's result.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"put:{Put},unled:{Unled},common:{(IsCommon ? 1 : 0)}");
}
