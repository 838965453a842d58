namespace Fotfeste.Domain.Tests;

/// <summary>Whatever the jobs and the people: the same jobs, sums, order and reasons as the rules give, with every width of vectors.</summary>
public sealed class MatchIndexTests
{
    const int Top = 20;

    [Fact]
    public void Any_jobs_and_people_come_out_as_the_rules_say()
    {
        var invented = new InventedJobs(1);
        var jobs = invented.Jobs(1200);
        var index = MatchIndex.Build(jobs, InventedJobs.Places);

        for (var n = 0; n < 40; n++) AssertPlain(index, jobs, invented.Seeker(), 1 + n);
    }

    public static TheoryData<string> Markets => ["one city", "everywhere at once", "nobody knows where", "all alike", "no keywords", "nothing said", "asks for everything", "one job", "none"];

    [Theory, MemberData(nameof(Markets))]
    public void Strange_markets_come_out_as_the_rules_say(string market)
    {
        var invented = new InventedJobs(2);
        var alike = invented.Job();
        List<OpenJob> jobs = market switch
        {
            "one city" => invented.Jobs(300, job => job with { Place = new("NO", "03"), OtherPlaces = [] }),
            "everywhere at once" => invented.Jobs(300, job => job with { OtherPlaces = [.. Enumerable.Range(0, 12).Select(n => new JobPlace("NO", $"{n:00}")), new("SE", "02")] }),
            "nobody knows where" => invented.Jobs(300, job => job with { Place = null, OtherPlaces = [] }),
            "all alike" => invented.Jobs(300, job => alike with { Id = job.Id }),
            "no keywords" => invented.Jobs(300, job => job with { Occupation = null, RequiredSkills = [], OtherSkills = [], Wishes = [] }),
            "nothing said" => invented.Jobs(300, job => new(job.Id)),
            "asks for everything" => invented.Jobs(300, job => job with { Demands = DemandLevels.Parse(new string('4', Enum.GetValues<Demand>().Length)), HoursLeast = new(80), HoursMost = new(0), Times = (WorkingTime)255, Licences = (DrivingLicences)255, Languages = All(6) }),
            "one job" => invented.Jobs(1),
            _ => [],
        };
        var index = MatchIndex.Build(jobs, InventedJobs.Places);

        for (var n = 0; n < 4; n++)
        {
            var seeker = invented.Seeker();
            Seeker[] each = [seeker, seeker with { Skills = new Dictionary<string, int>(), Occupations = new Dictionary<string, int>(), Wishes = new Dictionary<string, int>() },
                seeker with { FirmDemands = Enum.GetValues<Demand>(), HoursAreFirm = true, ImpossibleTimes = (WorkingTime)255 }, new(seeker.Id), seeker with { CommuteMost = 0 },
                seeker with { Tolerates = DemandLevels.Parse(new string('0', Enum.GetValues<Demand>().Length)), FirmDemands = [], HoursAreFirm = false, ImpossibleTimes = 0, CommuteMost = null, PossibleTimes = 0, Licences = 0, Languages = All(0), HoursMost = new(0), HoursLeast = new(80) }];
            foreach (var one in each) AssertPlain(index, jobs, one, Top);
        }
    }

    [Fact]
    public void Equal_sums_stand_in_the_order_of_identities()
    {
        var invented = new InventedJobs(3);
        var alike = invented.Job() with { Place = null };
        var jobs = invented.Jobs(200, job => alike with { Id = job.Id });

        var ranking = MatchIndex.Build(jobs, InventedJobs.Places).Rank(new(invented.Seeker().Id), MatchLimits.Own, Top);

        Assert.Equal(jobs.Select(j => j.Id.Value).Order().Take(Top), ranking.Best.Select(j => j.Job.Id.Value));
        Assert.Equal(200, ranking.WithinLimits);
    }

    [Fact]
    public void What_comes_changes_and_goes_is_what_a_new_index_holds()
    {
        var invented = new InventedJobs(4);
        var jobs = invented.Jobs(6000).ToDictionary(j => j.Id);
        var index = MatchIndex.Build(jobs.Values, InventedJobs.Places);

        for (var round = 0; round < 12; round++)
        {
            var changed = jobs.Values.Skip(round * 40).Take(30).Select(j => invented.Job() with { Id = j.Id }).Concat(invented.Jobs(round == 6 ? 5000 : 50)).ToList();
            var gone = jobs.Keys.Skip(round * 70 + 35).Take(60).Except(changed.Select(j => j.Id)).ToList();
            var before = index;
            var held = before.Count;
            index = index.With(changed, gone);
            foreach (var job in changed) jobs[job.Id] = job;
            foreach (var id in gone) jobs.Remove(id);

            Assert.Equal(jobs.Count, index.Count);
            Assert.Equal(held, before.Count);
            Assert.All(gone, id => Assert.Null(index.Find(id)));
            Assert.Equal(changed[0], index.Find(changed[0].Id));
            for (var n = 0; n < 2; n++) AssertPlain(index, jobs.Values, invented.Seeker(), Top);
        }
    }

    [Fact]
    public void Who_may_not_see_a_job_does_not_find_it_in_a_list_or_in_a_count()
    {
        var invented = new InventedJobs(5);
        var jobs = invented.Jobs(2000);
        var index = MatchIndex.Build(jobs, InventedJobs.Places).With(invented.Jobs(40).Concat(jobs[..10]), []);
        bool IsSeen(OpenJob job) => job.Id.Value.ToByteArray()[3] % 3 == 0;
        var among = index.Select(IsSeen);

        for (var n = 0; n < 20; n++)
        {
            var seeker = invented.Seeker();
            var all = index.Rank(seeker, MatchLimits.Own, 5000).Best.Select(j => j.Job).Where(IsSeen).ToList();
            var seen = index.Rank(seeker, MatchLimits.Own, 5000, among);

            Assert.Equal(all, seen.Best.Select(j => j.Job));
            Assert.Equal(all.Count, seen.WithinLimits);
        }
        Assert.Throws<ArgumentException>(() => index.With(invented.Jobs(1), []).Rank(invented.Seeker(), MatchLimits.Own, Top, among));
    }

    [Fact]
    public void Everybody_at_once_gets_what_each_gets_alone()
    {
        var invented = new InventedJobs(6);
        var index = MatchIndex.Build(invented.Jobs(4000), InventedJobs.Places).With(invented.Jobs(100), []);
        var seekers = Enumerable.Range(0, 150).Select(_ => invented.Seeker()).ToList();

        foreach (var limits in (MatchLimits[])[MatchLimits.Own, MatchLimits.Everywhere])
        {
            var all = index.RankAll(seekers, limits, Top, 2);

            for (var n = 0; n < seekers.Count; n++) Assert.Equal(index.Rank(seekers[n], limits, Top).Best.Select(j => new JobStanding(j.Job.Id, j.Score)), all[n]);
        }
    }

    [Fact]
    public void A_limit_that_is_moved_answers_as_if_the_person_had_said_so()
    {
        var invented = new InventedJobs(7);
        var index = MatchIndex.Build(invented.Jobs(2000), InventedJobs.Places);
        var seeker = invented.Seeker() with { Home = new("NO", "03"), CommuteMost = 30, HoursMost = new(12), Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1), FirmDemands = [Demand.Noise], HoursAreFirm = true };

        var moved = index.Rank(seeker, new() { CommuteMost = 90, HoursMost = new(20), Tolerates = DemandLevels.Unknown.With(Demand.Noise, 3) }, Top);
        var said = index.Rank(seeker with { CommuteMost = 90, HoursMost = new(20), Tolerates = DemandLevels.Unknown.With(Demand.Noise, 3) }, MatchLimits.Own, Top);

        Assert.Equal(said.Best.Select(j => j.Job.Id), moved.Best.Select(j => j.Job.Id));
        Assert.Equal(said.WithinLimits, moved.WithinLimits);
        Assert.True(index.Rank(seeker, MatchLimits.Everywhere, Top).WithinLimits > index.Rank(seeker, MatchLimits.Own, Top).WithinLimits);
    }

    static LanguageLevels All(byte level) => Enum.GetValues<WorkLanguage>().Aggregate(new LanguageLevels(), (levels, language) => levels.With(language, level));

    static void AssertPlain(MatchIndex index, IReadOnlyCollection<OpenJob> jobs, Seeker seeker, int top)
    {
        var (best, within) = PlainMatch.Rank(jobs, seeker, InventedJobs.Places, top);

        var rankings = Enum.GetValues<VectorWidth>().Select(width => index.Rank(seeker, MatchLimits.Own, top, null, width)).ToList();

        Assert.All(rankings, r => Assert.Equal(best, r.Best.Select(j => (j.Job.Id.Value, j.Score))));
        Assert.All(rankings, r => Assert.Equal(within, r.WithinLimits));
        foreach (var ranked in rankings[0].Best)
        {
            Assert.True(ranked.Why.IsWithinLimits);
            Assert.Equal(ranked.Score, ranked.Why.Score);
            foreach (var (part, points) in PlainMatch.Parts(ranked.Job, seeker, InventedJobs.Places)) Assert.Equal(points, ranked.Why[part]);
        }
    }
}
