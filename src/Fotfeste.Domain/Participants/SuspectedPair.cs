namespace Fotfeste.Domain;

/// <summary>Two records that may be about one person. Put to who leads all of both; whoever suspected it is told nothing (decision 0039).</summary>
public sealed class SuspectedPair : IOwned, IVersioned
{
    SuspectedPair() { }

    public Id<SuspectedPair> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>The lower of the two identities, so that a pair is the same from either side.</summary>
    public Id<Participant> FirstId { get; private set; }
    public Id<Participant> SecondId { get; private set; }
    /// <summary>The lowest unit that has every support and referral of both below it: its leader, or the next one above, is asked.</summary>
    public Id<Unit> UnitId { get; private set; }
    /// <summary>Who said that the person may be registered twice; null when the program saw it as a referral was registered.</summary>
    public Id<StaffMember>? SuspectedBy { get; private set; }
    public DateTimeOffset FoundAt { get; private set; }
    /// <summary>Null while nobody has answered.</summary>
    public PairAnswer? Answer { get; private set; }
    public Id<StaffMember>? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">One and the same record.</exception>
    public static SuspectedPair Of(Id<SuspectedPair> id, Id<Organisation> organisation, Id<Participant> one, Id<Participant> other, Id<Unit> unit, Id<StaffMember>? suspectedBy, DateTimeOffset at)
    {
        if (one == other) throw new Refusal("participants.merge-same");
        var (first, second) = InOrder(one, other);
        return new() { Id = id, OrganisationId = organisation, FirstId = first, SecondId = second, UnitId = unit, SuspectedBy = suspectedBy, FoundAt = at };
    }

    /// <summary>The two as every pair keeps them.</summary>
    public static (Id<Participant> First, Id<Participant> Second) InOrder(Id<Participant> one, Id<Participant> other) =>
        one.Value.CompareTo(other.Value) <= 0 ? (one, other) : (other, one);

    public Id<Participant> Beside(Id<Participant> one) => one == FirstId ? SecondId : FirstId;

    /// <summary>One of the two has come to another unit meanwhile: somebody else is asked.</summary>
    public void PutTo(Id<Unit> unit) => UnitId = unit;

    /// <summary>Answered twice, it keeps the first answer.</summary>
    public void Say(PairAnswer answer, Id<StaffMember> by, DateTimeOffset at)
    {
        if (Answer is null) (Answer, AnsweredBy, AnsweredAt) = (answer, by, at);
    }

    /// <summary>It was a slip: the question is open again.</summary>
    /// <exception cref="Refusal">The records are one already.</exception>
    public void TakeBackAnswer()
    {
        if (Answer == PairAnswer.Same) throw new Refusal("access.undo-too-late");
        (Answer, AnsweredBy, AnsweredAt) = (null, null, null);
    }
}
