namespace Fotfeste.Domain;

/// <summary>What an ad lists as work to do, as lines to begin a job analysis with: its bullet points, or where it has none, its short sentences. A proposal, to be struck out and added to.</summary>
public static class AdTasks
{
    const int ShortestName = 4, LongestSentence = 90;

    static readonly char[] Bullets = ['•', '-', '*', '·', '–'];

    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<string> listed = [.. lines.Where(line => Bullets.Contains(line[0]) && line.Length > 1 && line[1] == ' ').Select(line => line[2..])];
        var found = listed.Count > 0 ? listed : [.. lines.SelectMany(line => line.Split(". ", StringSplitOptions.RemoveEmptyEntries)).Where(sentence => sentence.Length <= LongestSentence)];
        return [.. found.Select(line => line.Trim().TrimEnd('.', ';', ',')).Where(line => line.Length is >= ShortestName and <= JobTask.LongestName).Distinct(StringComparer.OrdinalIgnoreCase).Take(JobTasks.Most)];
    }
}
