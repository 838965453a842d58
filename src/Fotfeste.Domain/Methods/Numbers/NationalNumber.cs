namespace Fotfeste.Domain;

/// <summary>Numbers that countries give to people and organisations, read as people write them. Nothing may depend on somebody having one: it is offered, checked and never demanded.</summary>
public static class NationalNumber
{
    /// <summary>Longer is no number of anybody's.</summary>
    const int Longest = 40;

    /// <param name="text">As somebody wrote it; blanks at its ends do not count.</param>
    /// <param name="schemes">Those that it may belong to.</param>
    /// <param name="today">Tells the century where a number leaves it out.</param>
    /// <returns>The best that any of the schemes can say.</returns>
    public static NumberReading Read(string text, IEnumerable<NumberScheme> schemes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(schemes);
        var written = text.Trim();
        if (written.Length is 0 or > Longest) return NumberReading.None;
        var best = NumberReading.None;
        foreach (var scheme in schemes)
        {
            if (scheme.Read(written, today) is not { } reading) continue;
            if (best.Kind == NumberReading.Unknown || reading.Verdict < best.Verdict) best = reading;
        }
        return best;
    }
}
