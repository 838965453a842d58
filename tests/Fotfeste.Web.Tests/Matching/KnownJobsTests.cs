using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

public sealed class KnownJobsTests
{
    [Theory, OnBoth]
    public async Task What_is_saved_closed_or_runs_out_is_known_to_whoever_asks_next(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (known, team) = (house.Services.GetRequiredService<KnownJobs>(), house.Team);
        Assert.Null(known.Now(team.Organisation.Id));
        Assert.Equal((0, 0), await Counts(known, house));

        var second = Some.NewId<Vacancy>();
        var first = await Put(house, Some.NewId<Vacancy>(), 2);
        await Put(house, second, 0);
        var kitchen = JobAnalysis.Begin(Some.NewId<JobAnalysis>(), team.Employers[0], "Kjøkken", null, null, team.Today, team.Coaches[0].Id, team.Today);
        await using (var store = house.Store.As(team.Coaches[0]))
        {
            store.Add(kitchen);
            await store.SaveChangesAsync();
        }
        Assert.Equal((1, 2), await Counts(known, house));
        Assert.NotNull((await known.ForAsync(team.Organisation))!.Ads.Find(new(first.Value))!.Traits);

        await using (var store = house.Store.As(team.Coaches[0]))
        {
            var job = await store.JobAnalyses.ById(kitchen.Id);
            job.Ask(DemandGroup.Sensory, DemandLevels.Unknown.With(Demand.Noise, 3));
            await store.SaveChangesAsync();
        }
        Assert.Equal((byte?)3, (await known.ForAsync(team.Organisation))!.Seen.Find(new(kitchen.Id.Value))!.Demands[Demand.Noise]);

        await using (var store = house.Store.AsSystem()) await new VacancyIntake(store, "nb").TakeAsync("nav", [new($"{second}", store.Now.AddMinutes(1), null)]);
        Assert.Equal((1, 1), await Counts(known, house));
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(31);
        Assert.Equal((1, 0), await Counts(known, house));
    }

    [Fact]
    public async Task Whoever_asks_while_they_are_read_for_the_first_time_is_told_so_and_more_ads_than_fit_are_cut()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite, ("Matching:PatienceMilliseconds", "0"), ("Matching:MostAds", "1"));
        await Put(house, Some.NewId<Vacancy>(), 1);
        await Put(house, Some.NewId<Vacancy>(), 2);
        var known = house.Services.GetRequiredService<KnownJobs>();

        Assert.Null(await known.ForAsync(house.Team.Organisation));

        await known.RefreshAsync(default);
        Assert.Equal((1, true), (known.Now(house.Team.Organisation.Id)!.Ads.Count, known.Now(house.Team.Organisation.Id)!.IsCut));
    }

    [Fact]
    public async Task When_the_only_one_that_was_held_closes_the_one_that_was_left_out_takes_its_place()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite, ("Matching:MostAds", "1"));
        var known = house.Services.GetRequiredService<KnownJobs>();
        var (older, newer) = (await Put(house, Some.NewId<Vacancy>(), 1), Some.NewId<Vacancy>());
        await Put(house, newer, 2);
        Assert.Null((await known.ForAsync(house.Team.Organisation))!.Ads.Find(new(older.Value)));

        await using (var store = house.Store.AsSystem()) await new VacancyIntake(store, "nb").TakeAsync("nav", [new($"{newer}", store.Now.AddMinutes(1), null)]);

        var jobs = await known.ForAsync(house.Team.Organisation);
        Assert.Equal((1, false), (jobs!.Ads.Count, jobs.IsCut));
        Assert.NotNull(jobs.Ads.Find(new(older.Value)));
    }

    [Theory, OnBoth]
    public async Task After_a_fault_in_the_midst_of_reading_nothing_is_missing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var known = house.Services.GetRequiredService<KnownJobs>();
        Assert.Equal((0, 0), await Counts(known, house));
        await Put(house, Some.NewId<Vacancy>(), 1);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            store.Add(JobAnalysis.Begin(Some.NewId<JobAnalysis>(), house.Team.Employers[0], "Kjøkken", null, null, house.Team.Today, house.Team.Coaches[0].Id, house.Team.Today));
            await store.SaveChangesAsync();
        }
        await Sql(house, "ALTER TABLE job_analysis RENAME TO elsewhere");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => known.RefreshAsync(default));
        await Sql(house, "ALTER TABLE elsewhere RENAME TO job_analysis");

        Assert.Equal((1, 1), await Counts(known, house));
    }

    [Theory, OnBoth]
    public async Task An_ad_that_was_stamped_long_before_it_was_saved_is_found_when_they_are_counted(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var known = house.Services.GetRequiredService<KnownJobs>();
        Assert.Equal((0, 0), await Counts(known, house));
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Some.Ad(house.Team.Organisation, store.Now.AddMinutes(-5)));
            await store.SaveChangesAsync();
        }
        Assert.Equal((0, 0), await Counts(known, house));

        house.Store.Clock.Later = TimeSpan.FromMinutes(11);

        Assert.Equal((0, 1), await Counts(known, house));
    }

    [Theory, OnBoth]
    public async Task Whose_support_was_withdrawn_is_not_held_and_is_again_when_that_is_taken_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (known, team, coach) = (house.Services.GetRequiredService<KnownJobs>(), house.Team, house.Team.Coaches[0]);
        var withdrawal = Some.NewId<Withdrawal>();
        await using (var store = house.Store.As(coach))
        {
            var enrolment = await store.Enrolments.ById(team.Enrolments[0].Id);
            store.Add(Profile.Write(Some.NewId<Profile>(), await store.Participants.ById(enrolment.ParticipantId), null, new ProfileContent { HoursMost = new(20) }, ProfileOccasion.Talk, null, coach.Id, store.Now));
            store.Add(JobConsent.Give(Some.NewId<JobConsent>(), enrolment, coach.Id, team.Today));
            await store.SaveChangesAsync();
        }
        Assert.Equal([team.Participants[0].Id], (await known.ForAsync(team.Organisation))!.Seekers.Keys);

        await using (var store = house.Store.As(coach))
        {
            store.Add(Withdrawal.Of(withdrawal, await store.Enrolments.ById(team.Enrolments[0].Id), WithdrawalReason.Mistake, coach.Id, store.Now));
            await store.SaveChangesAsync();
        }
        Assert.Empty((await known.ForAsync(team.Organisation))!.Seekers);

        await using (var store = house.Store.As(coach))
        {
            (await store.Withdrawals.ById(store, withdrawal)).TakeBack(coach.Id, store.Now);
            await store.SaveChangesAsync();
        }
        Assert.Equal((1, 1), ((await known.ForAsync(team.Organisation))!.Seekers.Count, known.Now(team.Organisation.Id)!.People.Count));
    }

    static async Task Sql(RunningHouse house, string sql)
    {
        await using var store = house.Store.Address.Open();
        await store.Database.ExecuteSqlRawAsync(sql);
    }

    static async Task<(int Seen, int Ads)> Counts(KnownJobs known, RunningHouse house)
    {
        var jobs = await known.ForAsync(house.Team.Organisation);
        return (jobs!.Seen.Count, jobs.Ads.Count);
    }

    // The source's identity is the ad's own, so that two do not become one.
    static async Task<Id<Vacancy>> Put(RunningHouse house, Id<Vacancy> id, int minutes)
    {
        await using var store = house.Store.AsSystem();
        var now = store.Now;
        await new VacancyIntake(store, "nb").TakeAsync("nav", [VacancyNews.Of(new("nav", $"{id}", now) { Published = now.AddMinutes(minutes), Until = now.AddDays(30), Titles = [new("nb", "Renhold")], Isco = "9112" })]);
        return await store.Vacancies.Where(v => v.SourceId == $"{id}").Select(v => v.Id).SingleAsync();
    }
}
