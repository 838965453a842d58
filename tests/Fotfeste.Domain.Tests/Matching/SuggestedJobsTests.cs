namespace Fotfeste.Domain.Tests;

public sealed class SuggestedJobsTests
{
    static readonly UsualJobs Usual = new(new([new("5", InterestLevels.Parse("000400"), DemandLevels.Unknown.With(Demand.Customers, 4)), new("5223", InterestLevels.Parse("400000"), DemandLevels.Unknown.With(Demand.Noise, 3).With(Demand.Standing, 3))]));

    static readonly Seeker Amina = new(Key<Seeker>(1)) { Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1), FirmDemands = [Demand.Noise], HoursMost = new(20) };

    [Fact]
    public void What_is_usual_in_an_occupation_fills_what_the_ad_leaves_out_and_nothing_else()
    {
        var said = new OpenJob(Key<OpenJob>(1)) { Demands = DemandLevels.Unknown.With(Demand.Standing, 0) };

        var (shop, service, nothing) = (Usual.Fill(said, "5223"), Usual.Fill(said, "5131"), Usual.Fill(said, "7512"));

        Assert.Equal((3, 0), (shop.Demands[Demand.Noise]!.Value, shop.Demands[Demand.Standing]!.Value));
        Assert.Equal((JobTraits.Most, 0), (shop.Traits!.Steps[0], shop.Traits.Steps[3]));
        Assert.Equal((4, null), (service.Demands[Demand.Customers]!.Value, service.Demands[Demand.Noise]));
        Assert.Same(said, nothing);
        Assert.Same(said, Usual.Fill(said, null));
    }

    [Fact]
    public void What_is_merely_usual_never_leaves_an_ad_out_but_what_was_seen_does()
    {
        var loud = new OpenJob(Key<OpenJob>(2)) { Demands = DemandLevels.Unknown.With(Demand.Noise, 3) };
        var index = Index([loud]);

        var jobs = SuggestedJobs.For(Amina, MatchLimits.Own, index, index, new HashSet<Id<OpenJob>>());

        Assert.Empty(jobs.Seen.Best);
        var ad = Assert.Single(jobs.Ads.Best);
        Assert.Equal((ReasonSide.Adjust, -2 * MatchPoints.DemandLevel), ad.Why.Reasons.Where(r => r.Demand == Demand.Noise).Select(r => (r.Side, r.Points)).Single());
    }

    [Fact]
    public void A_job_that_the_person_said_no_to_is_left_out_and_the_next_one_moves_up()
    {
        var index = Index([.. Enumerable.Range(1, SuggestedJobs.MostAds + 5).Select(n => new OpenJob(Key<OpenJob>(n)) { HoursLeast = new(20 + n) })]);
        var none = MatchIndex.Build([], InventedJobs.Places);

        var before = SuggestedJobs.For(Amina, MatchLimits.Own, none, index, new HashSet<Id<OpenJob>>());
        var after = SuggestedJobs.For(Amina, MatchLimits.Own, none, index, new HashSet<Id<OpenJob>> { before.Ads.Best[0].Job.Id, before.Ads.Best[4].Job.Id });

        Assert.Equal(SuggestedJobs.MostAds, after.Ads.Best.Count);
        Assert.Equal(Enumerable.Range(1, SuggestedJobs.MostAds + 2).Except([1, 5]).Select(Key<OpenJob>), after.Ads.Best.Select(ranked => ranked.Job.Id));
    }

    [Fact]
    public void A_limit_that_is_moved_changes_the_list()
    {
        var index = Index([new(Key<OpenJob>(1)) { Demands = DemandLevels.Unknown.With(Demand.Noise, 2) }]);

        var jobs = SuggestedJobs.For(Amina, new() { Tolerates = DemandLevels.Unknown.With(Demand.Noise, 2) }, index, MatchIndex.Build([], InventedJobs.Places), new HashSet<Id<OpenJob>>());

        Assert.Single(jobs.Seen.Best);
    }

    [Fact]
    public void A_list_is_kept_line_by_line_and_known_again()
    {
        var (seen, ads) = (Index([new(Key<OpenJob>(1)) { HoursLeast = new(22) }]), Index([new(Key<OpenJob>(2)), new(Key<OpenJob>(3)) { HoursLeast = new(30) }]));
        var jobs = SuggestedJobs.For(Amina, MatchLimits.Own, seen, ads, new HashSet<Id<OpenJob>>());
        var enrolment = Some.Enrolment();

        MatchLimits moved = new() { HoursMost = new(10), CommuteMost = 45, Tolerates = DemandLevels.Unknown.With(Demand.Noise, 2) };

        var shown = JobsShown.To(Some.NewId<JobsShown>(), enrolment, jobs, MatchLimits.Own, job => job == Key<OpenJob>(3) ? "" : $"Renhold\n{new string('x', 300)}", Some.NewId<StaffMember>(), default);
        var tried = JobsShown.To(Some.NewId<JobsShown>(), enrolment, jobs, moved, _ => "", Some.NewId<StaffMember>(), default);

        Assert.True(shown.Names(jobs, MatchLimits.Own));
        Assert.False(shown.Names(jobs, moved));
        Assert.False(shown.Names(SuggestedJobs.For(Amina, moved, seen, ads, new HashSet<Id<OpenJob>>()), MatchLimits.Own));
        Assert.Equal((false, true), (shown.IsMoved, tried.IsMoved));
        Assert.Equal(moved, MatchLimits.Parse(tried.Limits));
        Assert.Equal(MatchLimits.Everywhere, MatchLimits.Parse(MatchLimits.Everywhere.Written()));
        Assert.Equal([200, 200, 0], shown.Lines.Select(line => line.Title.Length));
        Assert.Equal([(JobSource.Seen, Key<OpenJob>(1)), (JobSource.Ad, Key<OpenJob>(2)), (JobSource.Ad, Key<OpenJob>(3))], shown.Jobs.Select(line => (line.From, line.Job)));
        Assert.Equal([(ScorePart.Hours, -12), (ScorePart.Hours, -60)], shown.Jobs.SelectMany(line => line.Parts));
    }

    [Fact]
    public void More_words_than_fit_are_refused_and_a_consent_is_taken_back_once()
    {
        var enrolment = Some.Enrolment();
        var consent = JobConsent.Give(Some.NewId<JobConsent>(), enrolment, Some.NewId<StaffMember>(), Some.Day);

        consent.Withdraw(Some.Day.AddDays(1));
        consent.Withdraw(Some.Day.AddDays(9));
        var refusal = Assert.Throws<Refusal>(() => JobAnswer.Give(Some.NewId<JobAnswer>(), enrolment, (JobSource.Ad, Key<OpenJob>(1)), ("Frukt", null, null), JobReply.No, new('x', JobAnswer.LongestSaid + 1), null, Some.NewId<StaffMember>(), default, Some.Day));

        Assert.Equal("suggest.said-too-long", refusal.Codes.Single());
        Assert.Equal(Some.Day.AddDays(1), consent.WithdrawnOn);
        Assert.False(consent.Holds);
    }

    [Fact]
    public void When_the_support_is_over_nothing_is_answered_agreed_or_put_aside()
    {
        var (support, coach, last) = (Some.Enrolment(), Some.NewId<StaffMember>(), Some.Day.AddDays(2));
        support.End(last, "goal-reached", "work", last);

        Assert.NotNull(Answer(last));
        Assert.True(JobConsent.Give(Some.NewId<JobConsent>(), support, coach, last).Holds);
        Assert.Equal("suggest.support-over", Assert.Throws<Refusal>(() => Answer(last.AddDays(1))).Codes.Single());
        Assert.Equal("suggest.support-over", Assert.Throws<Refusal>(() => JobConsent.Give(Some.NewId<JobConsent>(), support, coach, last.AddDays(1))).Codes.Single());
        Assert.Equal("vacancies.support-over", Assert.Throws<Refusal>(() => SavedVacancy.Save(Some.NewId<SavedVacancy>(), support, Some.NewId<Vacancy>(), ("Frukt", null, null), null, coach, last.AddDays(1))).Codes.Single());

        JobAnswer Answer(DateOnly today) => JobAnswer.Give(Some.NewId<JobAnswer>(), support, (JobSource.Ad, Key<OpenJob>(1)), ("Frukt", null, null), JobReply.Yes, null, null, coach, default, today);
    }

    [Fact]
    public void What_is_wished_for_lies_near_its_own_family_of_occupations()
    {
        var cleaner = new Occupation(new(OccupationScheme.Own, "cleaner"), "9112", false, new(new Dictionary<string, IReadOnlyList<string>>()), OccupationTraits.Unknown);

        var near = SeekerFromProfile.Of(new ProfileContent { Work = WishedWork.Of([cleaner, cleaner]) }, Key<Seeker>(1), "NO").Occupations;

        Assert.Equal([100, 70, 40], new[] { "isco:9112", "isco:9111", "isco:9121" }.Select(code => near[code]));
        Assert.False(near.ContainsKey("isco:9412"));
        Assert.Equal(("own:cleaner/9112", "9112"), (WishedWork.Of([cleaner]).Code, WishedWork.Parse("own:cleaner/9112").All[0].Isco));
        Assert.Throws<FormatException>(() => WishedWork.Parse("cleaner"));
        Assert.Equal("profile.work-too-many", Assert.Throws<Refusal>(() => WishedWork.Of(Enumerable.Range(0, 7).Select(n => cleaner with { Code = new(OccupationScheme.Own, $"c{n}") }))).Codes.Single());
    }

    static MatchIndex Index(IEnumerable<OpenJob> jobs) => MatchIndex.Build(jobs, InventedJobs.Places);

    static Id<T> Key<T>(int n) => new(new Guid(n, 0, 0x7000, 128, 0, 0, 0, 0, 0, 0, 0));
}
