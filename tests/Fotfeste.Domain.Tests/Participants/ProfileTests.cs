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

    [Fact]
    public void A_part_says_whose_it_is_and_that_alone_is_something_new()
    {
        var before = Write(null, First);

        var after = Write(before, First with { Said = default(SaidByPart).With(ProfilePart.Wishes, SaidBy.Person).With(ProfilePart.Helps, SaidBy.Coach) });

        Assert.Equal([ProfilePart.Wishes], after.Changed(before)); // nothing is said of what helps
        Assert.Equal(SaidBy.Together, before.Content.Said[ProfilePart.Wishes]);
    }

    [Theory, InlineData(SaidBy.Person), InlineData(SaidBy.Together)]
    public void What_leaves_a_job_out_is_the_persons_own_word(SaidBy whose)
    {
        var limits = First with { Hard = default(DemandSet).With(Demand.Noise), CommuteMinutes = 40 };

        Assert.Equal(["profile.limit-not-own", "profile.way-not-own"], Refused(() => Write(null, limits with { Said = default(SaidByPart).With(ProfilePart.Demands, SaidBy.Coach).With(ProfilePart.Way, SaidBy.Coach) })));
        Assert.Equal(whose, Write(null, limits with { Said = default(SaidByPart).With(ProfilePart.Demands, whose).With(ProfilePart.Way, whose) }).Content.Said[ProfilePart.Way]);
        Assert.Equal(SaidBy.Coach, Write(null, First with { TravelsBy = MeansOfTravel.Bicycle, Said = default(SaidByPart).With(ProfilePart.Demands, SaidBy.Coach).With(ProfilePart.Way, SaidBy.Coach) }).Content.Said[ProfilePart.Way]);
    }

    [Fact]
    public void What_is_found_out_together_is_both_s_and_the_rest_stays_whose_it_was()
    {
        var before = First with { Said = default(SaidByPart).With(ProfilePart.Wishes, SaidBy.Person).With(ProfilePart.Hours, SaidBy.Coach) };

        var after = (before with { HoursMost = new Hours(10) }).TogetherWhereNew(before);

        Assert.Equal((SaidBy.Person, SaidBy.Together), (after.Said[ProfilePart.Wishes], after.Said[ProfilePart.Hours]));
    }

    [Fact]
    public void Whose_each_part_is_comes_back_as_it_was_stored()
    {
        var said = default(SaidByPart).With(ProfilePart.Work, SaidBy.Coach).With(ProfilePart.Languages, SaidBy.Person);

        Assert.Equal(("-c--------p", said), (said.Code, SaidByPart.Parse(said.Code)));
        Assert.Equal(SaidBy.Coach, SaidByPart.Parse("-c")[ProfilePart.Work]); // before the newest parts existed
        Assert.Equal("", said.With(ProfilePart.Work, SaidBy.Together).With(ProfilePart.Languages, SaidBy.Together).Code);
        Assert.Throws<FormatException>(() => SaidByPart.Parse("x"));
        Assert.Throws<FormatException>(() => SaidByPart.Parse(new('-', 12)));
    }

    [Fact]
    public void What_one_writer_wrote_on_one_day_is_one_talk_and_what_was_seen_at_work_is_none()
    {
        var other = Some.NewId<StaffMember>();
        Profile[] versions = [Talk(Ida, 2), Talk(Ida, 0), Talk(Ida, 0), Talk(other, 0), Talk(Ida, 1, ProfileOccasion.AtWork)];

        var talks = ProfileTalks.Of(versions, at => DateOnly.FromDateTime(at.UtcDateTime));

        Assert.Equal(new ProfileTalks(3, new(1970, 1, 1)), talks);
        Assert.Equal(new ProfileTalks(0, null), ProfileTalks.Of([Talk(Ida, 0, ProfileOccasion.AtWork)], at => DateOnly.FromDateTime(at.UtcDateTime)));
    }

    [Theory, InlineData(2, false, false), InlineData(3, false, true), InlineData(4, true, false)]
    public void After_three_talks_the_search_waits_no_longer_unless_an_employer_was_met(int talks, bool met, bool isTime) =>
        Assert.Equal(isTime, new ProfileTalks(talks, Some.Day).SearchNeedNotWait(met));

    static Profile Talk(Id<StaffMember> by, int days, ProfileOccasion occasion = ProfileOccasion.Talk) =>
        Profile.Write(Some.NewId<Profile>(), Kari, null, First, occasion, null, by, DateTimeOffset.UnixEpoch.AddDays(days));

    static Profile Write(Profile? before, ProfileContent content, string? learned = null, ProfileOccasion occasion = ProfileOccasion.Talk) =>
        Profile.Write(Some.NewId<Profile>(), Kari, before, content, occasion, learned, Ida, DateTimeOffset.UnixEpoch);

    static IReadOnlyList<string> Refused(Action act) => Assert.Throws<Refusal>(act).Codes;
}
