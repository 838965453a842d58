namespace Fotfeste.Web;

/// <summary>To look for somebody's other record: whose, whether a person asked, and which records were looked at already. Identities only.</summary>
/// <param name="Person">Whose record was in hand.</param>
/// <param name="IsSuspected">Somebody says that the person may be registered twice; else the program looks because a referral was registered.</param>
/// <param name="Others">Records that are somebody else's, as whoever registered says.</param>
sealed record PairOrder(Id<Participant> Person, bool IsSuspected, IReadOnlyList<Id<Participant>> Others)
{
    /// <summary>Stands in <see cref="Job.Kind"/>.</summary>
    public const string Kind = "look-for-pairs";

    const string Suspected = "suspected", Referred = "referred";

    /// <summary>The job, to be saved with what it follows from. It is the same whatever is found, and so is all that the reader sees of it.</summary>
    public Job AsJob(Store store, Visit visit) => new()
    {
        Id = Id<Job>.New(store.Now),
        OrganisationId = visit.Actor.OrganisationId,
        StaffId = visit.Actor.StaffId,
        RoleId = visit.Role!.Id,
        Kind = Kind,
        Order = Sealed.Of(string.Join(' ', [Person.ToString(), IsSuspected ? Suspected : Referred, .. Others.Select(o => o.ToString())])),
        Due = store.Now,
    };

    public static PairOrder Of(Job job) => job.Order.Reveal().Split(' ') is [var person, var why, .. var others]
        ? new(Id<Participant>.Parse(person, null), why == Suspected, [.. others.Select(o => Id<Participant>.Parse(o, null))])
        : throw new InvalidDataException("An order that says nothing");
}
