namespace Fotfeste.Storage;

/// <summary>Somebody a search found: the newest support, or the open referral when there is none.</summary>
public sealed record FoundPerson(Id<Participant> Id, string Name, Id<Enrolment>? Enrolment, bool IsRunning, Id<Referral>? Referral)
{
    /// <summary>Where the person's page is.</summary>
    public string Address => Enrolment is { } support ? $"/enrolments/{support}" : $"/referrals/{Referral}";
}
