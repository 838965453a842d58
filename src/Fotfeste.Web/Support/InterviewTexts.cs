namespace Fotfeste.Web;

/// <summary>When an interview is, in words.</summary>
public static class InterviewTexts
{
    /// <summary>Day and hour as far as they are known.</summary>
    public static string WhenOf(this Words words, InterviewLine line)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(line);
        return (line.Day, line.Start) switch
        {
            ({ } day, { } start) => words["support.day-at", words.LongDay(day), words.Time(start)],
            ({ } day, null) => words.LongDay(day),
            (null, _) => words["interview.day-unknown"],
        };
    }
}
