namespace Fotfeste.Domain;

/// <summary>A job's place in a list that nobody looks at yet: the reasons are worked out when somebody does.</summary>
public readonly record struct JobStanding(Id<OpenJob> Job, int Score);
