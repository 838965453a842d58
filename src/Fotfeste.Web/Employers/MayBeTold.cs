namespace Fotfeste.Web;

/// <summary>What one employer may hear about one person, said where somebody is about to speak with them.</summary>
/// <param name="Enrolment">The support within which it was agreed.</param>
/// <param name="Person">The name, for the reader alone.</param>
/// <param name="Firm">Who would hear it; null while nobody has said which employer it is.</param>
/// <param name="How">By name and in the person's words, or as "a participant".</param>
public sealed record MayBeTold(Id<Enrolment> Enrolment, string Person, string? Firm, Introduction How)
{
    /// <exception cref="NotHere">The support or the employer is invented, or not this actor's.</exception>
    public static async Task<MayBeTold> Of(Store store, Id<Enrolment> enrolment, Id<Employer>? firm)
    {
        ArgumentNullException.ThrowIfNull(store);
        var person = await store.Participants.NameOf((await store.Enrolments.ById(enrolment)).ParticipantId);
        return firm is { } employer
            ? new(enrolment, person, (await store.Employers.ById(employer)).Name, await store.IntroductionTo(employer, enrolment))
            : new(enrolment, person, null, Introduction.Nobody);
    }
}
