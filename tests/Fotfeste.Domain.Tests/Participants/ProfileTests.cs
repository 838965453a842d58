namespace Fotfeste.Domain.Tests;

public sealed class ProfileTests
{
    static readonly Participant Kari = Some.Participant();
    static readonly Id<StaffMember> Ida = Some.NewId<StaffMember>();
    static readonly ProfileContent First = new() { Wishes = new("Noe med dyr"), HoursMost = new Hours(20), Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1) };

    [Fact]
    public void A_version_follows_the_one_before_and_says_what_is_new()
    {
        var before = Write(null, First);

        var after = Write(before, First with { Wishes = new("Noe med hester"), Hard = default(DemandSet).With(Demand.Noise) });

        Assert.Equal([ProfilePart.Wishes, ProfilePart.Demands, ProfilePart.Hours], before.Changed(null));
        Assert.Equal([ProfilePart.Wishes, ProfilePart.Demands], after.Changed(before));
        Assert.Equal(before.Id, after.FollowsId);
        Assert.Equal("Noe med dyr", before.Content.Wishes.Reveal());
    }

    [Fact]
    public void A_version_with_nothing_new_is_refused_unless_something_was_learned()
    {
        var before = Write(null, First);

        Assert.Equal(["profile.nothing-new"], Refused(() => Write(before, First)));
        Assert.Equal(["profile.nothing-new"], Refused(() => Write(null, ProfileContent.Nothing)));
        Assert.Empty(Write(before, First, "Tåler mer støy når det er folk hun kjenner").Changed(before));
    }

    [Fact]
    public void After_a_job_it_is_said_what_was_learned() =>
        Assert.Equal(["profile.lesson-missing"], Refused(() => Write(null, First, " ", ProfileOccasion.AfterJob)));

    [Fact]
    public void A_hard_limit_needs_a_level() =>
        Assert.Equal(["profile.limit-needs-level"], Refused(() => Write(null, First with { Hard = default(DemandSet).With(Demand.Pace) })));

    [Theory, InlineData(20, 10, "profile.hours-turned"), InlineData(0, 100, "profile.hours-unlikely")]
    public void Hours_are_likely_and_the_right_way_round(int least, int most, string why) =>
        Assert.Equal([why], Refused(() => Write(null, First with { HoursLeast = new Hours(least), HoursMost = new Hours(most) })));

    [Theory, InlineData(-1), InlineData(301)]
    public void The_way_to_work_is_likely(int minutes) =>
        Assert.Equal(["profile.way-unlikely"], Refused(() => Write(null, First with { CommuteMinutes = minutes })));

    [Fact]
    public void What_nobody_has_said_is_unknown_and_not_zero()
    {
        var quiet = First with { Tolerates = DemandLevels.Unknown, Hard = default };

        Assert.False(quiet.Says(ProfilePart.Demands));
        Assert.True((quiet with { Tolerates = DemandLevels.Unknown.With(Demand.Noise, 0) }).Says(ProfilePart.Demands));
        Assert.False(quiet.Says(ProfilePart.Interests));
        Assert.True((quiet with { Interests = InterestLevels.Unknown.With(Interest.Social, 0) }).Says(ProfilePart.Interests));
    }

    [Fact]
    public void Interests_come_back_as_they_were_stored()
    {
        var interests = InterestLevels.Unknown.With(Interest.Realistic, 4).With(Interest.Conventional, 0);

        Assert.Equal(interests, InterestLevels.Parse(interests.Code));
        Assert.Equal(((byte?)4, (byte?)null, (byte?)0), (interests[Interest.Realistic], interests[Interest.Artistic], interests[Interest.Conventional]));
    }

    static Profile Write(Profile? before, ProfileContent content, string? learned = null, ProfileOccasion occasion = ProfileOccasion.Talk) =>
        Profile.Write(Some.NewId<Profile>(), Kari, before, content, occasion, learned, Ida, DateTimeOffset.UnixEpoch);

    static IReadOnlyList<string> Refused(Action act) => Assert.Throws<Refusal>(act).Codes;
}
