using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class AuditTests
{
    [Theory, OnBoth]
    public async Task A_write_leaves_its_line_and_a_failed_line_undoes_the_write(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0].Id);
        await using var store = house.As(coach);
        var contact = Some.Contact(await store.Enrolments.ById(enrolment), coach.Id);
        store.Add(contact);
        await store.SaveChangesAsync();
        var line = await store.Audit.OrderByDescending(e => e.Seq).FirstAsync();
        Assert.Equal((coach.Name, Purpose.Support, "added", "Contact", contact.Id.ToString()), (line.Actor, line.Purpose, line.Action, line.Subject, line.Records));

        await store.Database.ExecuteSqlAsync($"ALTER TABLE audit_entry RENAME TO elsewhere");
        await using var next = house.As(coach);
        next.Add(Some.Contact(await next.Enrolments.ById(enrolment), coach.Id));
        await Assert.ThrowsAsync<DbUpdateException>(() => next.SaveChangesAsync());
        Assert.Equal(61, await house.AsSystem().Contacts.CountAsync());
    }

    [Theory, OnBoth]
    public async Task A_line_alone_never_carries_unsaved_changes_past_the_guard(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);
        store.Add(Some.Contact(await store.Enrolments.ById(house.Team.Enrolments[0].Id), house.Team.Coaches[0].Id));

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.RecordReadAsync("/test", store.Seen, default));

        Assert.Equal(60, await house.AsSystem().Contacts.CountAsync());
    }

    [Theory, OnBoth]
    public async Task Eight_writers_at_once_make_one_chain(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        const int each = 25;
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            var coach = house.Team.Coaches[n % 2];
            for (var i = 0; i < each; i++)
            {
                await using var store = house.As(coach);
                store.Add(Some.Contact(await store.Enrolments.ById(house.Team.Enrolments[n % 2 * 5].Id), coach.Id));
                await store.SaveChangesAsync();
                if (i % 5 == 0) await store.RecordReadAsync("/test", store.Seen, default);
            }
        })));

        TestContext.Current.SendDiagnosticMessage($"{engine}: {8 * each * 1000 / watch.ElapsedMilliseconds} audited writes/s with 8 writers");
        await using var after = house.AsSystem();
        var verdict = await AuditVerification.RunAsync(after);
        Assert.Null(verdict.FirstBreak);
        Assert.Equal(Before + (8 * each) + (8 * 5), verdict.Lines);
    }

    // one line for each kind of record in the world
    const int Before = 16;

    public static TheoryData<Engine, string, string> Tampering => new()
    {
        { Engine.Sqlite, "UPDATE audit_entry SET actor = 'x' WHERE seq = 7", "line 7 does not follow" },
        { Engine.Sqlite, "DELETE FROM audit_entry WHERE seq = 7", "line 7 is missing" },
        { Engine.Sqlite, "DELETE FROM audit_entry WHERE seq = 16", "its head says 16" },
        { Engine.Sqlite, "UPDATE contact SET content_minutes = 31", "is not what the trail says" },
        { Engine.Sqlite, "DELETE FROM contact", "is gone" },
        { Engine.Postgres, "UPDATE audit_entry SET actor = 'x' WHERE seq = 7", "line 7 does not follow" },
        { Engine.Postgres, "UPDATE enrolment SET support_until = support_from", "is not what the trail says" },
    };

    [Theory, MemberData(nameof(Tampering))]
    public async Task Verification_names_the_first_break(Engine engine, string tampering, string finding)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.AsSystem();
        Assert.Equal(new AuditVerification(Before, null), await AuditVerification.RunAsync(store));

        await store.Database.ExecuteSqlRawAsync(tampering);

        Assert.Contains(finding, (await AuditVerification.RunAsync(store)).FirstBreak, StringComparison.Ordinal);
    }
}
