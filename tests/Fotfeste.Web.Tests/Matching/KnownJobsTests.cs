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
