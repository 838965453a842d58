namespace Fotfeste.Browser.Tests;

/// <summary>One running house for all browser tests, over the test world on SQLite. A test that changes much opens a house of its own.</summary>
public sealed class House : IAsyncLifetime
{
    public RunningHouse Running { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Running = await RunningHouse.On(Engine.Sqlite);

    public async ValueTask DisposeAsync() => await Running.DisposeAsync();
}
