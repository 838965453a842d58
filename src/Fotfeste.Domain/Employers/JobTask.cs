namespace Fotfeste.Domain;

/// <summary>One task of a job, as it was seen at the workplace.</summary>
public sealed record JobTask(string What, TaskOften Often, TaskPlace Place)
{
    /// <summary>The longest name of a task, in characters.</summary>
    public const int LongestName = 200;
}
