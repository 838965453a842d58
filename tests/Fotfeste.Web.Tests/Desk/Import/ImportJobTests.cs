using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ImportJobTests
{
    const string People = "reference;name\nX1;Una Ny", Enrolments = "reference;participant;unit;programme;from\nXE1;X1;Nord;Jobb først;2026-01-10";

    [Theory, OnBoth]
    public async Task A_job_whose_node_died_is_taken_up_again_and_runs_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var job = await house.Interrupted(house.Team.NorthLeader, attempts: 1, ("participants.csv", People), ("enrolments.csv", Enrolments));

        var result = await leader.Result($"/import/{job.Id}/result");

        Assert.NotNull(result.QuerySelector("table"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Participants.CountAsync(p => p.Reference == "X1"));
        Assert.Equal(2, (await store.Jobs.SingleAsync(j => j.Id == job.Id)).Attempts);
    }

    [Theory, OnBoth]
    public async Task A_job_that_keeps_being_interrupted_is_given_up(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var job = await house.Interrupted(house.Team.NorthLeader, attempts: JobRunner.MostAttempts, ("participants.csv", People), ("enrolments.csv", Enrolments));

        var result = await leader.Result($"/import/{job.Id}/result");

        Assert.Contains("flere ganger", result.QuerySelector("main .ff-note")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.False(await store.Participants.AnyAsync(p => p.Reference == "X1"));
    }

    [Theory, OnBoth]
    public async Task A_job_does_nothing_once_the_role_has_ended(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(new Role(Some.NewId<Role>(), house.Team.NorthLeader, Persona.Leader, house.Team.South.Id, new(Some.Day.AddDays(-9), Some.Day.AddDays(-1))));
            await store.SaveChangesAsync();
        }
        var job = await house.Interrupted(house.Team.NorthLeader, 0, role => role.Days.Until is not null, ("participants.csv", People), ("enrolments.csv", Enrolments));

        var result = await leader.Result($"/import/{job.Id}/result");

        Assert.Contains("gjaldt ikke lenger", result.QuerySelector("main .ff-note")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Of_two_nodes_one_gets_the_job(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var first = house.Address.Open();
        await using var second = house.Address.Open();
        first.Add(new Job { Id = Some.NewId<Job>(), OrganisationId = house.Team.Organisation.Id, StaffId = house.Team.NorthLeader.Id, Kind = "test", Due = first.Now });
        await first.SaveChangesAsync();
        var (mine, theirs) = ((await first.Jobs.Waiting(first.Now)).Single(), (await second.Jobs.Waiting(second.Now)).Single());

        Assert.True(await first.Claim(mine, JobRunner.Lease, default));
        Assert.False(await second.Claim(theirs, JobRunner.Lease, default));
        Assert.Empty(await second.Jobs.Waiting(second.Now));
    }

    [Fact]
    public async Task Files_that_nobody_came_back_for_are_wiped_after_a_day()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        var uploads = new Uploads(house.Address);
        var kept = await uploads.KeepAsync([], default);
        var order = new ImportOrder(kept, []);

        uploads.Sweep(DateTimeOffset.UtcNow.AddHours(23));
        Assert.True(uploads.Has(order));
        uploads.Sweep(DateTimeOffset.UtcNow.AddHours(25));
        Assert.False(uploads.Has(order));
    }
}
