using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class LeadTests
{
    [Theory, OnBoth]
    public async Task With_nobody_in_mind_the_team_sees_it_and_for_somebody_who_supports_them(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach) = (house.Team.Employers[0], house.Team.Coaches[0]);
        var (open, personal) = (await AddAsync(house, coach, null), await AddAsync(house, coach, house.Team.Enrolments[0]));

        await using var own = house.As(coach);
        await using var colleague = house.As(house.Team.Coaches[1]);
        await using var leader = house.As(house.Team.NorthLeader);
        await using var administrator = house.As(house.Team.Administrator);
        Assert.Equal([open, personal], (await own.LeadsWith(firm.Id)).Select(l => l.Lead.Id).Order(By));
        Assert.Equal([open], (await colleague.LeadsWith(firm.Id)).Select(l => l.Lead.Id));
        Assert.Equal([null, house.Team.Participants[0].Name], (await leader.LeadsWith(firm.Id)).OrderBy(l => l.Lead.Id, By).Select(l => l.Person));
        Assert.Equal(0, await administrator.JobLeads.CountAsync());
        Assert.Equal(0, await administrator.LeadSpells.CountAsync());
        await Assert.ThrowsAsync<NotHere>(() => colleague.JobLeads.ById(personal));

        var moved = await colleague.JobLeads.ById(open);
        moved.Change(new(firm.Id, firm.Name), new(house.Team.Enrolments[0].Id, null, LeadStrategy.Mediation), house.Team.Today);
        await Assert.ThrowsAsync<NotHere>(() => colleague.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task A_colleague_is_told_who_works_there_and_neither_for_whom_nor_how_far(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach) = (house.Team.Employers[0], house.Team.Coaches[0]);
        await AddAsync(house, coach, house.Team.Enrolments[0]);

        var person = await ProtectedPerson.In(house);
        await using var colleague = house.As(house.Team.Coaches[2]);
        await using var own = house.As(coach);
        Assert.Equal([coach.Name], await colleague.LeadsByOthers(firm.Id));
        Assert.True(colleague.Seen.IsEmpty, $"{colleague.Seen} left the store");
        Assert.Empty(await own.LeadsByOthers(firm.Id));
        Assert.Empty(await colleague.LeadsByOthers(house.Team.Employers[1].Id));

        await person.ProtectAsync(house);
        Assert.Empty(await colleague.LeadsByOthers(firm.Id));
    }

    [Theory, OnBoth]
    public async Task A_step_and_a_rest_come_up_on_their_day_for_who_follows_them(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, today) = (house.Team.Coaches[0], house.Team.Today);
        var (step, rest) = (await AddAsync(house, coach, null, next: today.AddDays(3)), await AddAsync(house, coach, null));
        await using (var store = house.As(coach))
        {
            (await store.JobLeads.ById(rest)).RestUntil(LeadRest.NoNeedNow, today.AddDays(2), Some.NewId<LeadSpell>(), coach.Id, today);
            await store.SaveChangesAsync();
        }

        await using var own = house.As(coach);
        await using var colleague = house.As(house.Team.Coaches[1]);
        Assert.Empty(await own.LeadsDue(today.AddDays(1)));
        Assert.Equal([rest, step], (await own.LeadsDue(today.AddDays(3))).Select(l => l.Lead.Id));
        Assert.Empty(await colleague.LeadsDue(today.AddDays(3)));

        (await own.JobLeads.ById(step)).LayAside(today);
        await own.SaveChangesAsync();
        Assert.Equal([rest], (await own.LeadsDue(today.AddDays(3))).Select(l => l.Lead.Id));
    }

    [Theory, OnBoth]
    public async Task The_board_counts_every_stage_and_the_list_narrows_and_turns_its_pages(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, colleague) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        foreach (var _ in Enumerable.Range(0, 3)) await AddAsync(house, coach, null);
        await AddAsync(house, colleague, null, stage: LeadStage.Idea, strategy: LeadStrategy.Mediation, name: "Nybakt på hjørnet");

        await using var store = house.As(coach);
        var board = await store.LeadBoard(new(), 2);
        Assert.Equal(LeadStages.All, board.Select(c => c.Stage));
        Assert.Equal([(LeadStage.Idea, 1, 1), (LeadStage.Visited, 3, 2)], board.Where(c => c.Total > 0).Select(c => (c.Stage, c.Total, c.Lines.Count)));
        Assert.Equal(3, (await store.LeadPage(new() { OnlyMine = true }, 0, 50)).Total);
        Assert.Equal("Nybakt på hjørnet", (await store.LeadPage(new() { Strategy = LeadStrategy.Mediation }, 0, 50)).Lines.Single().Firm);
        Assert.Equal(3, (await store.LeadPage(new() { Words = house.Team.Employers[0].Name }, 0, 50)).Total);
        Assert.Equal(["Nybakt på hjørnet"], (await store.FindLeads("nybakt", 5)).Select(l => l.Firm));
        var (first, second) = (await store.LeadPage(new(), 0, 3), await store.LeadPage(new(), 3, 3));
        Assert.Equal((4, 3, 1), (first.Total, first.Lines.Count, second.Lines.Count));
        Assert.Empty(first.Lines.Select(l => l.Lead.Id).Intersect(second.Lines.Select(l => l.Lead.Id)));
    }

    [Theory, OnBoth]
    public async Task Every_move_has_its_line_in_the_trail_and_the_record_verifies(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, today) = (house.Team.Coaches[0], house.Team.Today);
        var id = await AddAsync(house, coach, house.Team.Enrolments[0]);
        var move = Some.NewId<LeadSpell>();
        await using (var store = house.As(coach))
        {
            (await store.JobLeads.ById(id)).Move(LeadStage.Trial, move, coach.Id, today);
            await store.SaveChangesAsync();
        }
        await using (var store = house.As(coach))
        {
            (await store.JobLeads.ById(id)).TakeBack(move);
            await store.SaveChangesAsync();
        }

        await using var read = house.As(coach);
        var lead = await read.JobLeads.ById(id);
        Assert.Equal((LeadStage.Visited, true), (lead.Stage, lead.Spells[1].IsWithdrawn));
        await using var system = house.AsSystem();
        Assert.Contains(await system.Audit.ToListAsync(), line => line is { Action: "changed", Subject: nameof(Lead) });
    }

    static readonly Comparer<Id<Lead>> By = Comparer<Id<Lead>>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    static async Task<Id<Lead>> AddAsync(TestStore house, StaffMember coach, Enrolment? whom, DateOnly? next = null, LeadStage stage = LeadStage.Visited, LeadStrategy strategy = LeadStrategy.JobDevelopment, string? name = null)
    {
        var firm = house.Team.Employers[0];
        await using var store = house.As(coach);
        var lead = Lead.Begin(Id<Lead>.New(DateTimeOffset.UnixEpoch.AddMinutes(Interlocked.Increment(ref made))), house.Team.Organisation.Id, name is null ? new(firm.Id, firm.Name) : new(null, name), new(whom?.Id, "Oppvask", strategy, "Ringe", next), stage, Some.NewId<LeadSpell>(), coach.Id, house.Team.Today);
        store.Add(lead);
        await store.SaveChangesAsync();
        return lead.Id;
    }

    static int made;
}
