namespace Fotfeste.Exchange;

/// <summary>How much one file may hold. Beyond it somebody means harm, or made a mistake.</summary>
public static class Limits
{
    /// <summary>Bytes of one file: 50 MiB.</summary>
    public const int FileBytes = 50 << 20;
    /// <summary>Bytes of a workbook when unpacked: 100 MiB.</summary>
    public const int UnpackedBytes = 100 << 20;
    /// <summary>How many times larger a part may become when unpacked.</summary>
    public const int UnpackedRatio = 100;
    /// <summary>A part that unpacks to less may have any ratio, in bytes.</summary>
    public const int RatioCountsFrom = 1 << 20;
    /// <summary>Parts of one workbook.</summary>
    public const int Entries = 1000;
    /// <summary>Rows of one sheet.</summary>
    public const int Rows = 1_000_000;
    /// <summary>Columns of one sheet.</summary>
    public const int Columns = 1_000;
    /// <summary>Characters of one cell.</summary>
    public const int CellLength = 32_000;
}
