namespace Fotfeste.Domain;

/// <summary>The tasks of a job in the order in which they were told. A value; it is stored as one text, a line a task.</summary>
public sealed record JobTasks
{
    /// <summary>A job with more tasks than this is told in larger pieces.</summary>
    public const int Most = 20;

    JobTasks(IReadOnlyList<JobTask> all)
    {
        All = all;
        Code = string.Join('\n', all.Select(task => $"{(int)task.Often}{(int)task.Place}{task.What}"));
    }

    public static JobTasks None { get; } = new([]);

    public IReadOnlyList<JobTask> All { get; }

    /// <summary>As it is stored.</summary>
    public string Code { get; }

    /// <summary>Those without a name are left out.</summary>
    /// <exception cref="Refusal">Too many, or a name too long.</exception>
    public static JobTasks Of(IEnumerable<JobTask> tasks)
    {
        List<JobTask> named = [.. tasks.Where(task => !string.IsNullOrWhiteSpace(task.What)).Select(task => task with { What = OneLine(task.What) })];
        if (named.Count > Most || named.Any(task => task.What.Length > JobTask.LongestName)) throw new Refusal("analysis.tasks-too-many");
        return new(named);
    }

    /// <summary>What <see cref="Code"/> gave.</summary>
    public static JobTasks Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new([.. code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new JobTask(line[2..], (TaskOften)(line[0] - '0'), (TaskPlace)(line[1] - '0')))]);
    }

    public bool Equals(JobTasks? other) => other is not null && other.Code == Code;
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => Code;

    static string OneLine(string typed) => string.Join(' ', typed.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
