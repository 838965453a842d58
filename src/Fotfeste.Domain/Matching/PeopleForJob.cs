namespace Fotfeste.Domain;

/// <summary>Those for whom a job may be something, in three groups without rank or number. For the coach; an employer never sees it.</summary>
/// <param name="WishedFor">It is what they wish for, or near it, or has something that they wish for in a job.</param>
/// <param name="Possible">Nothing stands against it that could not be adjusted.</param>
/// <param name="Unknown">Something that would decide is not known of them: ask.</param>
public sealed record PeopleForJob(IReadOnlyList<Id<Seeker>> WishedFor, IReadOnlyList<Id<Seeker>> Possible, IReadOnlyList<Id<Seeker>> Unknown);
