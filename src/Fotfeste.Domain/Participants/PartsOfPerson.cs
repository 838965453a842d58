namespace Fotfeste.Domain;

/// <summary>Everything that points at one person's record, whole: support with all its assignments, referrals, people around, versions of the profile.</summary>
public sealed record PartsOfPerson(IReadOnlyList<Enrolment> Enrolments, IReadOnlyList<Referral> Referrals, IReadOnlyList<PersonAround> Around)
{
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    public IEnumerable<Guid> Identities => Enrolments.Select(e => e.Id.Value).Concat(Referrals.Select(r => r.Id.Value)).Concat(Around.Select(a => a.Id.Value)).Concat(Profiles.Select(p => p.Id.Value));

    internal void BelongTo(Participant person)
    {
        foreach (var enrolment in Enrolments) enrolment.BelongTo(person);
        foreach (var referral in Referrals) referral.BelongTo(person);
        foreach (var one in Around) one.BelongTo(person);
        foreach (var profile in Profiles) profile.BelongTo(person);
    }
}
