using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>One value out of a long row of JSON: read, or too broken to be.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Value">Null when it is broken; good until the next one is asked for.</param>
/// <param name="Fault"><c>not-json</c>, <c>too-long</c> or <c>unfinished</c>: the stream ended in the middle of it, or before the end of the array around all; null when it was read.</param>
readonly record struct JsonPiece(int Number, JsonDocument? Value, string? Fault);
