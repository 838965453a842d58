using System.Text;

namespace Fotfeste.Exchange.Tests;

public sealed class CleanPhotoTests
{
    const string Secret = "canary-place-59.91N";

    static readonly byte[] Frame = [0xFF, 0xC0, 0, 4, 8, 1], Scan = [0xFF, 0xDA, 0, 3, 7, 0x11, 0xFF, 0x00, 0xFF, 0xD3, 0x22], Again = [0xFF, 0xC4, 0, 3, 9], Second = [0xFF, 0xDA, 0, 3, 5, 0x44];

    [Fact]
    public void A_jpeg_loses_what_the_camera_wrote_and_what_hangs_behind_it()
    {
        var file = Jpeg(Segment(0xE1, "Exif\0\0", Tiff(little: true, turned: 1), Secret), Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", Secret), Segment(0xED, Secret), Segment(0xFE, Secret), Frame, Scan, Again, Second, [0xFF, 0xD9], Encoding.ASCII.GetBytes(Secret));

        var clean = CleanPhoto.Read(file);

        Assert.Equal(PhotoFormat.Jpeg, clean!.Format);
        Assert.Equal((byte[])[0xFF, 0xD8, .. Frame, .. Scan, .. Again, .. Second, 0xFF, 0xD9], clean.Bytes);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void How_it_is_turned_and_its_colours_stay(bool little)
    {
        var colours = Segment(0xE2, "ICC_PROFILE\0", "sRGB");
        var adobe = Segment(0xEE, "Adobe", "\0d\0\0\0\0\u0001");

        var clean = CleanPhoto.Read(Jpeg(Segment(0xE1, "Exif\0\0", Tiff(little, turned: 6), Secret), colours, adobe, Frame, Scan, [0xFF, 0xD9]))!;

        byte[] turning = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
        Assert.Equal((byte[])[0xFF, 0xD8, .. colours, .. adobe, .. turning, .. Frame, .. Scan, 0xFF, 0xD9], clean.Bytes);
        Assert.Equal(clean.Bytes, CleanPhoto.Read(clean.Bytes)!.Bytes);
    }

    [Fact]
    public void A_png_keeps_its_picture_and_loses_its_texts()
    {
        byte[] signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        var (head, picture, end) = (Chunk("IHDR", new string('x', 13)), Chunk("IDAT", "pixels"), Chunk("IEND", ""));

        var clean = CleanPhoto.Read([.. signature, .. head, .. Chunk("tEXt", Secret), .. Chunk("eXIf", Secret), .. picture, .. Chunk("tIME", "now"), .. end, .. Encoding.ASCII.GetBytes(Secret)]);

        Assert.Equal(PhotoFormat.Png, clean!.Format);
        Assert.Equal((byte[])[.. signature, .. head, .. picture, .. end], clean.Bytes);
        Assert.Null(CleanPhoto.Read([.. signature, .. picture, .. head, .. end]));
        Assert.Null(CleanPhoto.Read([.. signature, .. head, .. picture]));
    }

    [Fact]
    public void What_is_no_whole_picture_is_none_and_no_cut_makes_it_fail()
    {
        Assert.Null(CleanPhoto.Read([]));
        Assert.Null(CleanPhoto.Read("<svg onload=alert(1)>"u8));
        Assert.Null(CleanPhoto.Read("GIF89a"u8));
        var whole = Jpeg(Segment(0xE1, "Exif\0\0", Tiff(little: true, turned: 3)), Frame, Scan, [0xFF, 0xD9]);
        for (var length = 0; length < whole.Length; length++) Assert.Null(CleanPhoto.Read(whole.AsSpan(0, length)));
        for (var at = 0; at < whole.Length; at++) // a slip in any byte is read or refused, never a fault
            foreach (var value in new byte[] { 0x00, 0xFF, (byte)~whole[at] })
            {
                var broken = (byte[])whole.Clone();
                broken[at] = value;
                CleanPhoto.Read(broken);
            }
    }

    static byte[] Jpeg(params byte[][] parts) => [0xFF, 0xD8, .. parts.SelectMany(part => part)];

    static byte[] Segment(byte kind, params string[] content)
    {
        var bytes = content.SelectMany(Encoding.Latin1.GetBytes).ToArray();
        return [0xFF, kind, (byte)((bytes.Length + 2) >> 8), (byte)(bytes.Length + 2), .. bytes];
    }

    // A directory with two entries, the second of which says how the picture is turned.
    static string Tiff(bool little, byte turned) => little
        ? $"II*\0\b\0\0\0\u0002\0{new string('\0', 12)}\u0012\u0001\u0003\0\u0001\0\0\0{(char)turned}\0\0\0\0\0\0\0"
        : $"MM\0*\0\0\0\b\0\u0002{new string('\0', 12)}\u0001\u0012\0\u0003\0\0\0\u0001\0{(char)turned}\0\0\0\0\0\0";

    static byte[] Chunk(string name, string content) => [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(name), .. Encoding.ASCII.GetBytes(content), 1, 2, 3, 4];
}
