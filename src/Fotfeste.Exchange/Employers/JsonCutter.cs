namespace Fotfeste.Exchange;

/// <summary>Finds where one JSON value of a row ends and the next begins, byte by byte. It knows strings and brackets and nothing else: whether a piece is JSON is asked afterwards.</summary>
sealed class JsonCutter(int longest)
{
    byte[] held = new byte[64 << 10];
    int length, depth;
    bool inArray, arrayEnded, begun, inString, escaped, seenFirst, byLine, severalLines;

    /// <summary>The piece that was cut last; good until the next.</summary>
    public ReadOnlyMemory<byte> Piece => held.AsMemory(0, length);
    public bool IsTooLong { get; private set; }

    /// <summary>The stream was over before something that it had begun: a value, or the array around all of them.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Goes on through the chunk; true when a piece is whole.</summary>
    /// <param name="chunk">What was read.</param>
    /// <param name="at">Where to go on; moves.</param>
    /// <param name="end">How much of the chunk counts.</param>
    public bool Next(byte[] chunk, ref int at, int end)
    {
        if (!begun) StartAfresh();
        while (at < end)
        {
            var letter = chunk[at++];
            if (!begun)
            {
                if (IsBetween(letter)) continue;
                if (letter == '[' && !inArray && !seenFirst)
                {
                    inArray = true;
                    continue;
                }
                if (letter == ']' && inArray)
                {
                    arrayEnded = true;
                    continue;
                }
                begun = true;
            }
            else if (EndsBefore(letter))
            {
                at--; // it belongs to what comes after
                return Whole();
            }
            Hold(letter);
            if (EndsWith(letter)) return Whole();
        }
        return false;
    }

    /// <summary>The stream is over: true when something was left unfinished.</summary>
    public bool End()
    {
        IsCutOff = depth > 0 || inString || (inArray && !arrayEnded);
        return begun && Whole();
    }

    void StartAfresh()
    {
        (length, depth, inString, escaped, IsTooLong) = (0, 0, false, false, false);
        if (held.Length > 8 << 20) held = new byte[64 << 10]; // one long page must not be held for ever
    }

    bool Whole()
    {
        (begun, inString, escaped, depth) = (false, false, false, 0);
        if (seenFirst || inArray) seenFirst = true;
        else (seenFirst, byLine) = (true, !severalLines); // what follows an object on one line is one object a line
        return true;
    }

    // The byte-order mark counts as nothing, like commas and blanks.
    static bool IsBetween(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0x1E or 0xEF or 0xBB or 0xBF;

    // In a row of lines a line's end ends every piece, also a broken one; and so does one inside of a string, which JSON forbids. In an array the closing quote is waited for.
    bool EndsBefore(byte letter) =>
        letter == '\n' && (byLine || (inString && !inArray))
        || (depth == 0 && !inString && (IsBetween(letter) || (letter == ']' && inArray)));

    bool EndsWith(byte letter)
    {
        if (inString)
        {
            if (escaped) escaped = false;
            else if (letter == '\\') escaped = true;
            else if (letter == '"') inString = false;
            return false;
        }
        if (letter == '"') inString = true;
        else if (letter == '\n') severalLines = true;
        else if (letter is (byte)'{' or (byte)'[') depth++;
        else if (letter is (byte)'}' or (byte)']') return --depth <= 0;
        return false;
    }

    void Hold(byte letter)
    {
        if (length == longest)
        {
            IsTooLong = true;
            return;
        }
        if (length == held.Length) Array.Resize(ref held, Math.Min(longest, held.Length * 2));
        held[length++] = letter;
    }
}
