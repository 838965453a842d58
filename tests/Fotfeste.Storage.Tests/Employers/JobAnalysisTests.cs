using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class JobAnalysisTests
{
    [Theory, OnBoth]
    public async Task A_job_is_the_whole_organisations_and_comes_back_as_it_went_in(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var (analysis, photo, carved) = await SeenAsync(house);

        await using var colleague = house.As(team.Coaches[2]);
        var read = await colleague.JobAnalyses.ById(analysis.Id);
        Assert.Equal((analysis.Work, analysis.Tasks, analysis.Asks, analysis.Place), (read.Work, read.Tasks, read.Asks, read.Place));
        Assert.Equal((new OccupationCode(OccupationScheme.Own, "kitchen-helper"), "9412"), (read.Occupation!.Value, read.Isco));
        Assert.Equal((new Hours(10), WorkingTime.Evening | WorkingTime.Weekend), (read.HoursLeast!.Value, read.Times));
        Assert.Equal("Oppvasken", Assert.Single(await colleague.JobPhotos.Of(analysis.Id)).Shows.Reveal());
        Assert.Equal([carved.Id], (await colleague.JobAnalyses.CarvedFrom(analysis.Id)).Select(a => a.Id));
        Assert.Equal("Bedrift 1", (await colleague.Latest()).First().Employer);
        foreach (var other in new[] { team.Administrator, team.Evaluator })
        {
            await using var store = house.As(other);
            await Assert.ThrowsAsync<NotHere>(() => store.JobAnalyses.ById(analysis.Id));
            await Assert.ThrowsAsync<NotHere>(() => store.JobPhotos.ById(photo.Id, analysis.Id));
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_photo_that_was_taken_down_is_not_there_any_more(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (analysis, photo, _) = await SeenAsync(house);
        await using var store = house.As(house.Team.Coaches[1]);
        await Assert.ThrowsAsync<NotHere>(() => store.JobPhotos.ById(photo.Id, Some.NewId<JobAnalysis>()));
        (await store.JobPhotos.ById(photo.Id, analysis.Id)).Remove(store.Now);

        await store.SaveChangesAsync();

        Assert.Empty(await store.JobPhotos.Of(analysis.Id));
        await Assert.ThrowsAsync<NotHere>(() => store.JobPhotos.ById(photo.Id, analysis.Id));
    }

    [Theory, OnBoth]
    public async Task A_save_over_a_newer_version_is_refused(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (analysis, _, _) = await SeenAsync(house);
        await using var store = house.As(house.Team.Coaches[1]);
        var read = await store.JobAnalyses.ById(analysis.Id);
        read.Ask(DemandGroup.Frame, DemandLevels.Unknown.With(Demand.Pace, 4));
        store.Expect(read, read.Version - 1);

        Assert.Equal(["common.newer-version"], (await Assert.ThrowsAsync<Refusal>(() => store.SaveChangesAsync())).Codes);
    }

    static async Task<(JobAnalysis Analysis, JobPhoto Photo, JobAnalysis Carved)> SeenAsync(TestStore house)
    {
        var team = house.Team;
        await using var store = house.As(team.Coaches[0]);
        var analysis = JobAnalysis.Begin(Some.NewId<JobAnalysis>(), await store.Employers.ById(team.Employers[0].Id), "Kjøkken", "Bakgården", "0301", Some.Day.AddDays(-1), team.Coaches[0].Id, Some.Day);
        analysis.List(JobTasks.Of([new("Dekke bord", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new("Kasse", TaskOften.AllTheTime, TaskPlace.Stays)]));
        analysis.Call(new(new(OccupationScheme.Own, "kitchen-helper"), "9412", false, TermWords.None, OccupationTraits.Unknown));
        analysis.Ask(DemandGroup.Sensory, DemandLevels.Unknown.With(Demand.Noise, 3));
        analysis.SetTimes(new Hours(10), new Hours(20), WorkingTime.Evening | WorkingTime.Weekend);
        analysis.Tell(new(new("Buss 3"), new("Norsk, litt engelsk"), new("Rolig"), new("Berit på kjøkkenet")));
        var photo = JobPhoto.Take(Some.NewId<JobPhoto>(), analysis, PhotoFormat.Png, "Oppvasken", "Berit", 0, team.Coaches[0].Id, store.Now);
        var carved = analysis.Carve(Some.NewId<JobAnalysis>(), "Bord", JobTasks.Of([analysis.Tasks.All[0]]), new Hours(4), new Hours(8), team.Coaches[0].Id, Some.Day.AddDays(-1));
        store.AddRange(analysis, photo, carved);
        await store.SaveChangesAsync();
        return (analysis, photo, carved);
    }
}
