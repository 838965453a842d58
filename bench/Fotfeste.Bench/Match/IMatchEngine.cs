namespace Fotfeste.Bench;

/// <summary>One way of finding the best twenty jobs for somebody.</summary>
interface IMatchEngine : IAsyncDisposable
{
    string Name { get; }

    /// <summary>What it leaves out of the comparison; null when it does all of it.</summary>
    string? LeavesOut { get; }

    /// <summary>How many of the people it is given in one round: the slow ones get fewer.</summary>
    int People { get; }

    /// <summary>The first so many people, one after the other. Microseconds for each, by the wall clock.</summary>
    Task<double> RoundAsync(bool national);

    /// <summary>How many of those asked about came out as they should, or null when that cannot be told.</summary>
    Task<(int Right, int Asked)?> CheckAsync(bool national);
}
