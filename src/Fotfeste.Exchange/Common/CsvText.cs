using System.Text;
using System.Text.Unicode;

namespace Fotfeste.Exchange;

/// <summary>Finds out how the bytes of a text file are meant: UTF-8, UTF-16 or Windows-1252, with or without a mark at the beginning.</summary>
public static class CsvText
{
    static readonly Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <exception cref="UnreadableFile">Several encodings in one file, or no text at all.</exception>
    public static string Of(string file, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = Decoded(file, content);
        return text.Contains('\0', StringComparison.Ordinal) ? throw UnreadableFile.Because(file, "import.not-a-spreadsheet") : text;
    }

    static string Decoded(string file, byte[] content)
    {
        try
        {
            return EncodingOf(file, content) is var (encoding, mark) ? encoding.GetString(content, mark, content.Length - mark) : "";
        }
        catch (DecoderFallbackException)
        {
            throw UnreadableFile.Because(file, "import.unknown-encoding");
        }
    }

    static (Encoding Encoding, int Mark) EncodingOf(string file, byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, true), 2),
        _ when HasZeros(content, at: 1) => (new UnicodeEncoding(false, false, true), 0),
        _ when HasZeros(content, at: 0) => (new UnicodeEncoding(true, false, true), 0),
        _ when Utf8.IsValid(content) => (new UTF8Encoding(false, true), 0),
        _ when IsMixed(content) => throw UnreadableFile.Because(file, "import.mixed-encoding"),
        _ => (western, 0),
    };

    /// <summary>Western text in UTF-16 has a zero in every second byte.</summary>
    static bool HasZeros(byte[] content, int at)
    {
        var looked = Math.Min(content.Length & ~1, 2000);
        int zeros = 0, others = 0;
        for (var i = 0; i < looked; i += 2)
        {
            if (content[i + at] == 0) zeros++;
            if (content[i + 1 - at] == 0) others++;
        }
        return looked >= 2 && others == 0 && zeros * 10 >= looked / 2 * 7;
    }

    /// <summary>More letters that are whole in UTF-8 than bytes that are not: somebody has joined two files, or cut one.</summary>
    static bool IsMixed(byte[] content)
    {
        int whole = 0, broken = 0;
        for (ReadOnlySpan<byte> rest = content; rest.Length > 0;)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (length > 1) whole++;
            rest = rest[length..];
        }
        return whole > broken;
    }
}
