namespace Fotfeste.Web;

/// <summary>One kind of work that outlives a request.</summary>
/// <param name="Name">Stands in <see cref="Job.Kind"/>.</param>
/// <param name="CanRun">Is what it needs on this node? Uploaded files lie where they were uploaded.</param>
/// <param name="RunAsync">Does it, and finishes the job in the same save as its work. It may be called again for the same job after an interruption.</param>
/// <param name="TidyAsync">Takes away what nobody needs any more; now and then, on every node.</param>
public sealed record JobKind(string Name, Func<Job, bool> CanRun, Func<JobTurn, CancellationToken, Task> RunAsync, Func<Store, CancellationToken, Task> TidyAsync);
