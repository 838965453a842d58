namespace Fotfeste.Storage;

/// <summary>On which days something began with an employer: what the reader sees kind by kind, of colleagues' only that it did.</summary>
public sealed record BegunThere(IReadOnlyList<DateOnly> Leads, IReadOnlyList<DateOnly> Trials, IReadOnlyList<DateOnly> Jobs, IReadOnlyList<DateOnly> Others)
{
    public static BegunThere Nothing { get; } = new([], [], [], []);
}
