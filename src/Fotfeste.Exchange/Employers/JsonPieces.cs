using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Cuts a stream of JSON into its pieces without ever holding more than one: the elements of an array, objects one after another, or one object a line. A broken piece is one fault, and the next is read.</summary>
static class JsonPieces
{
    /// <summary>No ad is longer, and no page of a feed.</summary>
    public const int Longest = 64 << 20;

    const int Chunk = 64 << 10;

    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static async IAsyncEnumerable<JsonPiece> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            var cutter = new JsonCutter(Longest);
            var number = 0;
            for (int read; (read = await stream.ReadAsync(chunk.AsMemory(0, Chunk), stop)) > 0;)
            {
                for (var at = 0; cutter.Next(chunk, ref at, read);)
                {
                    using var piece = Parse(cutter, ++number, out var said);
                    yield return said;
                }
            }
            if (cutter.End() && !cutter.IsCutOff)
            {
                using var piece = Parse(cutter, ++number, out var said);
                yield return said;
            }
            else if (cutter.IsCutOff) yield return new(++number, null, "unfinished");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    static JsonDocument? Parse(JsonCutter cutter, int number, out JsonPiece said)
    {
        JsonDocument? document = null;
        var fault = cutter.IsTooLong ? "too-long" : null;
        try
        {
            if (fault is null) document = JsonDocument.Parse(cutter.Piece, Lenient);
        }
        catch (JsonException)
        {
            fault = "not-json";
        }
        said = new(number, document, fault);
        return document;
    }
}
