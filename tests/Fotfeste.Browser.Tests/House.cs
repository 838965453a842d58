namespace Fotfeste.Browser.Tests;

/// <summary>One running house for all browser tests, over the test world on SQLite. A test that changes much opens a house of its own.</summary>
public sealed class House : IAsyncLifetime
{
    public RunningHouse Running { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Running = await RunningHouse.On(Engine.Sqlite);
        await LiveOnAsync(Running);
    }

    public async ValueTask DisposeAsync() => await Running.DisposeAsync();

    // What pages show only after something has happened: the support of the coach's fifth person has ended (so that only the leader reads it), a contact of the second is corrected, the second is in the step before another method, the third waits for a first day at work, the fourth is past a published limit.
    static async Task LiveOnAsync(RunningHouse house)
    {
        var (team, today, coach) = (house.Team, house.Team.Today, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        var (ended, told) = (await store.Enrolments.ById(team.Enrolments[4].Id), await store.Enrolments.ById(team.Enrolments[1].Id));
        ended.End(today.AddDays(-1), "goal-reached", "work", today);
        var contact = await store.Contacts.ById(team.Contacts[3].Id);
        contact.Correct(Some.NewId<ContactRevision>(), told, contact.Content with { Minutes = 45, Note = Sealed.Of("Rettet") }, coach.Id, house.Store.Clock.GetUtcNow(), today);
        told.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "before", today.AddDays(-10), null, today);
        (await store.Enrolments.ById(team.Enrolments[3].Id)).MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", today.AddDays(-95), null, today);
        store.Add(Some.Job(await store.Enrolments.ById(team.Enrolments[2].Id), "transition", today.AddDays(1), today.AddDays(20)));
        await store.SaveChangesAsync();
    }
}
