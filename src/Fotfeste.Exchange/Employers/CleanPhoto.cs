namespace Fotfeste.Exchange;

/// <summary>A picture without what a camera writes beside it: no place, no time, no device, no thumbnail, nothing behind its end. How it is turned and its colours stay.</summary>
public sealed record CleanPhoto(PhotoFormat Format, byte[] Bytes)
{
    /// <summary>The largest file that is read, in bytes (12 MiB).</summary>
    public const int MostBytes = 12 << 20;

    /// <summary>By what is in the file; its name does not count. Null for what is no whole JPEG or PNG.</summary>
    public static CleanPhoto? Read(ReadOnlySpan<byte> file) =>
        JpegPicture.Clean(file) is { } jpeg ? new(PhotoFormat.Jpeg, jpeg) : PngPicture.Clean(file) is { } png ? new(PhotoFormat.Png, png) : null;
}
