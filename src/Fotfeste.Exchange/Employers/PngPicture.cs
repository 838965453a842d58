using System.Buffers.Binary;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>A PNG file as chunks: those of the picture are copied, texts, times and camera data left out.</summary>
static class PngPicture
{
    static readonly string[] OfThePicture = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null when it is no PNG or ends too early.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature)) return null;
        using var clean = new MemoryStream(file.Length);
        clean.Write(Signature);
        var seen = false;
        for (var at = Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12) return null;
            var until = at + 12 + (int)length;
            var name = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            if ((clean.Length == Signature.Length) != (name == "IHDR")) return null;
            if (OfThePicture.Contains(name)) clean.Write(file[at..until]);
            seen |= name == "IDAT";
            if (name == "IEND") return seen ? clean.ToArray() : null;
            at = until;
        }
        return null;
    }
}
