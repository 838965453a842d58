namespace Fotfeste.Domain;

/// <summary>Where a task could go when a job is carved: it stays, it can be lifted out and become part of another job, or a colleague can take it over.</summary>
public enum TaskPlace { Stays, CanBeLiftedOut, CanGoToOthers }
