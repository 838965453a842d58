namespace Fotfeste.Storage.Tests;

/// <summary>Coaches who log one contact after the other until they are sent home.</summary>
sealed class Writers : IAsyncDisposable
{
    readonly CancellationTokenSource enough = new();
    readonly Task[] all;
    int written;

    public Writers(TestStore house, int count) => all = [.. Enumerable.Range(0, count).Select(coach => Task.Run(() => WriteAsync(house, coach)))]; // not on the test's own two threads

    public async Task HaveWrittenAsync(int some)
    {
        while (written < some && !all.Any(t => t.IsFaulted)) await Task.Delay(10);
    }

    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        await Task.WhenAll(all);
        enough.Dispose();
    }

    async Task WriteAsync(TestStore house, int coach)
    {
        while (!enough.IsCancellationRequested)
        {
            await BackupTests.WriteAsync(house, coach);
            Interlocked.Increment(ref written);
        }
    }
}
