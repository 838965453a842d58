namespace Fotfeste.Web;

/// <summary>Takes away what has had its time; now and then, on every node.</summary>
public sealed record Sweep(Func<Store, CancellationToken, Task> RunAsync);
