namespace Fotfeste.Domain;

/// <summary>One version of a person's vocational profile (yrkesprofil), whole, written by the coach with the person. A later one follows it; none is changed, and one may be taken back while it is the newest.</summary>
/// <remarks>It is the person's and not one support's: who comes back finds it as it was left. A profile takes a few talks and grows at work; it is never a condition for looking for a job (source 002, step 2; requirement 58).</remarks>
public sealed class Profile : IOwned
{
    Profile()
    {
        Content = ProfileContent.Nothing;
        Learned = Sealed.Nothing;
    }

    public Id<Profile> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    /// <summary>The version before; null for the first.</summary>
    public Id<Profile>? FollowsId { get; private set; }
    public ProfileContent Content { get; private set; }
    public ProfileOccasion Occasion { get; private set; }
    /// <summary>What we learned this time, in a few words.</summary>
    public Sealed Learned { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    /// <summary>When it was taken back, a moment after it was written; null while it stands. Then the one before is the newest again.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="person">Whose profile it is.</param>
    /// <param name="before">The version that was shown; null when there was none.</param>
    /// <param name="content">The whole profile as it is now.</param>
    /// <param name="occasion">When something was learned.</param>
    /// <param name="learned">What, in a few words.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="at">When.</param>
    /// <exception cref="Refusal">Unlikely numbers, a hard limit without a level or that the person has not said, no lesson after a job, or nothing new.</exception>
    public static Profile Write(Id<Profile> id, Participant person, Profile? before, ProfileContent content, ProfileOccasion occasion, string? learned, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(content);
        Refusal.IfAny(Obstacles(before, content, occasion, learned));
        return new()
        {
            Id = id, OrganisationId = person.OrganisationId, ParticipantId = person.Id, FollowsId = before?.Id,
            Content = content, Occasion = occasion, Learned = Sealed.Of(learned), WrittenBy = by, WrittenAt = at,
        };
    }

    /// <summary>What is new against the version before.</summary>
    public IReadOnlyList<ProfilePart> Changed(Profile? before) => Content.Changed(before?.Content ?? ProfileContent.Nothing);

    /// <summary>It was a slip. It is kept, and read nowhere.</summary>
    /// <exception cref="Refusal">A later one stands, or somebody else wrote it.</exception>
    public void TakeBack(Profile? newest, Id<StaffMember> by, DateTimeOffset at)
    {
        if (newest?.Id != Id || WrittenBy != by) throw new Refusal("access.undo-too-late");
        TakenBackAt = at;
    }

    internal void BelongTo(Participant person) => ParticipantId = person.Id;

    static IEnumerable<string> Obstacles(Profile? before, ProfileContent content, ProfileOccasion occasion, string? learned)
    {
        foreach (var obstacle in content.Obstacles()) yield return obstacle;
        var silent = string.IsNullOrWhiteSpace(learned);
        if (silent && occasion == ProfileOccasion.AfterJob) yield return "profile.lesson-missing";
        else if (silent && content.Changed(before?.Content ?? ProfileContent.Nothing).Count == 0) yield return "profile.nothing-new";
    }
}
