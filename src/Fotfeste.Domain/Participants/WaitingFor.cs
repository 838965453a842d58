namespace Fotfeste.Domain;

/// <summary>We have asked an authority for something and wait for its answer: the days are counted, and are the authority's, not the person's.</summary>
public sealed class WaitingFor : IOwned, IVersioned
{
    WaitingFor() => Authority = What = Sealed.Nothing;

    public Id<WaitingFor> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>Whose answer it is, as the coach calls them.</summary>
    public Sealed Authority { get; private set; }
    /// <summary>What was asked for, in a few words.</summary>
    public Sealed What { get; private set; }
    public DateOnly Since { get; private set; }
    /// <summary>Null while we wait. What the answer was is no matter of this record.</summary>
    public DateOnly? AnsweredOn { get; private set; }
    /// <summary>It was a slip: kept, and counted nowhere.</summary>
    public bool IsWithdrawn { get; private set; }
    public int Version { get; private set; }

    /// <summary>Days waited until that day or the answer, the first counted as day 1.</summary>
    public int DaysOn(DateOnly today) => new DateRange(Since, AnsweredOn).DaysUntil(today);

    /// <exception cref="Refusal">Nobody, or nothing, is named, with too many words, or a day that has not come.</exception>
    public static WaitingFor Begin(Id<WaitingFor> id, Enrolment enrolment, string? authority, string? what, DateOnly since, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        var waiting = new WaitingFor { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id };
        waiting.Change(authority, what, since, today);
        return waiting;
    }

    /// <exception cref="Refusal">As in <see cref="Begin"/>, or later than its answer.</exception>
    public void Change(string? authority, string? what, DateOnly since, DateOnly today)
    {
        Refusal.IfAny(Obstacles(authority, what, since, today));
        (Authority, What, Since) = (Sealed.Of(authority), Sealed.Of(what), since);
    }

    /// <exception cref="Refusal">A day that has not come, or one before we asked.</exception>
    public void Answer(DateOnly day, DateOnly today)
    {
        if (day > today) throw new Refusal("participants.day-ahead");
        if (day < Since) throw new Refusal("intake.answer-before-asking");
        AnsweredOn = day;
    }

    /// <summary>It was no answer: the waiting goes on as if it had not been said.</summary>
    public void TakeBackAnswer() => AnsweredOn = null;

    public void Withdraw() => IsWithdrawn = true;

    IEnumerable<string> Obstacles(string? authority, string? what, DateOnly since, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(authority)) yield return "intake.authority-missing";
        if (authority?.Trim().Length > AuthorityDecision.LongestName) yield return "intake.authority-too-long";
        if (string.IsNullOrWhiteSpace(what)) yield return "intake.what-missing";
        if (what?.Trim().Length > AuthorityDecision.LongestName) yield return "intake.what-too-long";
        if (since > today) yield return "participants.day-ahead";
        if (since > AnsweredOn) yield return "intake.answer-before-asking";
    }
}
