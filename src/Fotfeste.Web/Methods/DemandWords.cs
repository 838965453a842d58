namespace Fotfeste.Web;

/// <summary>Levels of demand and times of work in the reader's language.</summary>
public static class DemandWords
{
    static readonly WorkingTime[] Single = [.. Enum.GetValues<WorkingTime>().Where(time => time != WorkingTime.None)];

    /// <summary>"A little", or "Not known".</summary>
    public static string LevelOf(this Words words, byte? level) => level is { } said ? words.Of((DemandLevel)said) : words["demands.unknown"];

    /// <summary>"Daytime, Weekend", or "Not stated".</summary>
    public static string TimesOf(this Words words, WorkingTime times) => times == WorkingTime.None ? words.Of(times) : string.Join(", ", Of(times).Select(time => words.Of(time)));

    /// <summary>The times one by one, in their order.</summary>
    public static IEnumerable<WorkingTime> Of(WorkingTime times) => Single.Where(time => times.HasFlag(time));

    /// <summary>Every single time with its text, for a form to choose from.</summary>
    public static IReadOnlyList<Choice> TimeChoices(this Words words) => [.. Single.Select(time => Choice.Of(time, words.Of(time)))];
}
