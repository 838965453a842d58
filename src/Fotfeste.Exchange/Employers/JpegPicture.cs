using System.Buffers.Binary;

namespace Fotfeste.Exchange;

/// <summary>A JPEG file as segments: those of the picture are copied, those about it left out, but for how it is turned.</summary>
static class JpegPicture
{
    const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Comment = 0xFE, Jfif = 0xE0, Exif = 0xE1, Colours = 0xE2, Adobe = 0xEE, FirstApp = 0xE0, LastApp = 0xEF;
    const int Upright = 1;

    /// <summary>Null when it is no JPEG or ends too early.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, Start, 0xFF, ..]) return null;
        using var clean = new MemoryStream(file.Length);
        clean.Write([0xFF, Start]);
        var (turned, scanned, written) = (Upright, false, false);
        for (var at = 2; at + 1 < file.Length;)
        {
            if (file[at] != 0xFF) return null;
            var kind = file[at + 1];
            if (kind == 0xFF) { at++; continue; } // padding
            if (kind == End) { clean.Write([0xFF, End]); return scanned ? clean.ToArray() : null; } // what a telephone hangs behind it is not copied
            if (at + 4 > file.Length) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var until = at + 2 + length;
            if (length < 2 || until > file.Length) return null;
            var content = file[(at + 4)..until];
            if (kind == Exif && turned == Upright) turned = TurnedBy(content);
            if (kind is < FirstApp or > LastApp && kind != Comment && !written)
            {
                if (turned != Upright) clean.Write(Turning(turned));
                written = true;
            }
            if (IsOfThePicture(kind, content)) clean.Write(file[at..until]);
            at = until;
            if (kind != Scan) continue;
            scanned = true;
            var next = EndOfScan(file, at);
            clean.Write(file[at..next]);
            at = next;
        }
        return null;
    }

    static bool IsOfThePicture(byte kind, ReadOnlySpan<byte> content) => kind switch
    {
        Comment => false,
        Jfif => content.StartsWith("JFIF\0"u8) && content.Length == 14, // a longer one carries a thumbnail
        Colours => content.StartsWith("ICC_PROFILE\0"u8),
        Adobe => content.StartsWith("Adobe"u8),
        >= FirstApp and <= LastApp => false,
        _ => true,
    };

    // Within a scan 0xFF is followed by 0x00 or by a restart marker; anything else ends it.
    static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && !(file[at] == 0xFF && file[at + 1] is not (0x00 or 0xFF or >= 0xD0 and <= 0xD7))) at++;
        return at + 1 < file.Length ? at : file.Length;
    }

    // Tag 0x0112 of the first directory, 1 to 8; upright when there is none.
    static int TurnedBy(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8) || content.Length < 14) return Upright;
        var tiff = content[6..];
        var little = tiff.StartsWith("II"u8);
        var directory = Number32(tiff[4..], little);
        if (directory < 8 || directory + 2 > tiff.Length) return Upright;
        var entries = Number16(tiff[directory..], little);
        for (var entry = 0; entry < entries; entry++)
        {
            var at = directory + 2 + (entry * 12);
            if (at + 12 > tiff.Length) return Upright;
            if (Number16(tiff[at..], little) == 0x0112) return Number16(tiff[(at + 8)..], little) is >= 1 and <= 8 and var turned ? turned : Upright;
        }
        return Upright;
    }

    static byte[] Turning(int turned) =>
        [0xFF, Exif, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)turned, 0, 0, 0, 0, 0, 0, 0];

    static int Number16(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    static int Number32(ReadOnlySpan<byte> at, bool little) => (int)Math.Min(int.MaxValue - 64, little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at));
}
