using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class ProtectionTests
{
    [Theory, OnBoth]
    public async Task No_record_of_any_kind_is_about_somebody_protected_for_who_is_not_named(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        var hers = await HersAsync(house);
        foreach (var other in ProtectedPerson.Others(house.Team))
        {
            await using var before = house.As(other);
            Assert.NotEmpty(await TracesAsync(before, hers)); // or the test could not fail
        }

        await person.ProtectAsync(house);

        foreach (var other in ProtectedPerson.Others(house.Team))
        {
            await using var store = house.As(other);
            Assert.Empty(await TracesAsync(store, hers));
            await Assert.ThrowsAsync<NotHere>(() => store.ProtectionOf(house.Team.Participants[0].Id));
        }
        await using var coach = house.As(house.Team.Coaches[0]);
        await using var leader = person.AsLeader(house);
        Assert.Equal(await ButAssignmentsAsync(coach), await ButAssignmentsAsync(leader)); // a coach knows only of the own assignment

        async Task<IEnumerable<string>> ButAssignmentsAsync(Store store) => (await TracesAsync(store, hers)).Where(t => !t.StartsWith(nameof(CoachAssignment), StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task The_queries_of_lists_search_duplicates_calendar_and_employers_leave_no_trace(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        await person.ProtectAsync(house);
        var (name, employer) = (house.Team.Participants[0].Name, house.Team.Employers[0].Id);

        foreach (var other in ProtectedPerson.Others(house.Team))
        {
            await using var store = house.As(other);
            Assert.DoesNotContain(await store.Running(), r => r.Name == name);
            Assert.DoesNotContain(await store.All(), r => r.Name == name);
            Assert.Empty((await store.FindPeople(name, 10)).Rows);
            Assert.DoesNotContain(await store.Alike(name), p => p.Name == name);
            Assert.Empty(await store.FindToLog(name));
            Assert.DoesNotContain(await store.RecentToLog(), p => p.Name == name);
            Assert.Empty(await store.At(employer));
            Assert.DoesNotContain(await store.Contacts.About(store, employer), c => c.Person == name);
            Assert.DoesNotContain(await store.Mine(Some.Day.AddDays(-60), Some.Day.AddDays(60)), l => l.Person == name);
            Assert.DoesNotContain(await store.MyAgreedDays(Some.Day.AddDays(-60), Some.Day.AddDays(60)), d => d.Person == name);
            Assert.DoesNotContain(await DriftFacts.For(store, new(Some.Day.AddDays(-30), Some.Day), Some.Shelf), f => f.Key == house.Team.Enrolments[0].Id);
        }
        await using var named = house.As(house.Team.Coaches[0]);
        Assert.Single((await named.FindPeople(name, 10)).Rows);
    }

    [Theory, OnBoth]
    public async Task A_telephone_gets_nothing_about_somebody_protected_not_even_the_named_coach_s(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        await using (var store = house.As(house.Team.Coaches[0]))
        {
            store.Add(Some.Appointment(house.Team.Organisation, house.Team.Coaches[0], house.Team.Enrolments[0], Some.Day));
            store.Add(Some.Appointment(house.Team.Organisation, house.Team.Coaches[0], house.Team.Enrolments[1], Some.Day));
            store.Add(Some.Appointment(house.Team.Organisation, house.Team.Coaches[0], null, Some.Day));
            await store.SaveChangesAsync();
            Assert.Equal(3, (await store.MineForFeed(Some.Day, Some.Day)).Count);
        }

        await person.ProtectAsync(house);

        await using var after = house.As(house.Team.Coaches[0]);
        Assert.Equal(3, (await after.Mine(Some.Day, Some.Day)).Count);
        Assert.Equal([house.Team.Participants[1].Name, null], (await after.MineForFeed(Some.Day, Some.Day)).Select(l => l.Person).OrderBy(p => p is null));
    }

    [Theory, OnBoth]
    public async Task Only_the_named_change_or_lift_it_and_lifted_everything_is_as_before(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        var hers = await HersAsync(house);
        string before;
        await using (var other = house.As(house.Team.NorthLeader)) before = string.Join(' ', await TracesAsync(other, hers));
        var protection = await person.ProtectAsync(house);

        await using (var other = house.As(house.Team.NorthLeader))
        {
            var attached = await other.Protections.Include(p => p.Entitled).SingleAsync(p => p.Id == protection.Id); // the filters have to see it, so the guard must not let it be changed
            attached.Lift(house.Team.NorthLeader.Id, DateTimeOffset.UnixEpoch);
            await Assert.ThrowsAsync<NotHere>(() => other.SaveChangesAsync());
        }
        await using (var other = house.As(house.Team.NorthLeader))
        {
            other.Add(Some.Contact(house.Team.Enrolments[0], house.Team.NorthLeader.Id));
            await Assert.ThrowsAsync<NotHere>(() => other.SaveChangesAsync());
        }
        await using (var leader = person.AsLeader(house))
        {
            var standing = await leader.ProtectionOf(house.Team.Participants[0].Id);
            standing!.Name([new(Some.NewId<Entitled>(), house.Team.Coaches[1].Id, Persona.Coach), new(Some.NewId<Entitled>(), person.Leader.Id, Persona.Leader)], DateTimeOffset.UnixEpoch);
            leader.Touch(standing);
            await leader.SaveChangesAsync();
        }
        await using (var first = house.As(house.Team.Coaches[0])) Assert.Empty(await TracesAsync(first, hers));
        await using (var second = house.As(house.Team.Coaches[1]))
        {
            var standing = await second.ProtectionOf(house.Team.Participants[0].Id);
            standing!.Lift(house.Team.Coaches[1].Id, DateTimeOffset.UnixEpoch);
            await second.SaveChangesAsync();
        }

        await using var after = house.As(house.Team.NorthLeader);
        Assert.Equal(before, string.Join(' ', await TracesAsync(after, hers)));
        Assert.Null(await after.ProtectionOf(house.Team.Participants[0].Id));
        await using var system = house.AsSystem();
        Assert.Equal(2, await system.Audit.CountAsync(a => a.Subject == nameof(Protection) && a.Action == "changed"));
    }

    [Theory, OnBoth]
    public async Task A_support_that_begins_later_is_hidden_too_and_a_name_alone_opens_nothing(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        await person.ProtectAsync(house);
        await using (var leader = person.AsLeader(house))
        {
            var again = Some.Enrolment(Some.Day, await leader.Participants.ById(house.Team.Participants[0].Id), house.Team.South.Id, house.Team.Programme.Id);
            again.Assign(Some.NewId<CoachAssignment>(), house.Team.Coaches[2].Id, CoachRole.Whole, DateRange.Open(Some.Day));
            leader.Add(again);
            await leader.SaveChangesAsync();
        }

        await using var assigned = house.As(house.Team.Coaches[2]);
        Assert.DoesNotContain(await assigned.Participants.Select(p => p.Id).ToListAsync(), id => id == house.Team.Participants[0].Id);
        await using (var leader = person.AsLeader(house))
        {
            var standing = await leader.ProtectionOf(house.Team.Participants[0].Id);
            standing!.Name([new(Some.NewId<Entitled>(), house.Team.Coaches[3].Id, Persona.Coach), new(Some.NewId<Entitled>(), person.Leader.Id, Persona.Leader)], DateTimeOffset.UnixEpoch);
            await leader.SaveChangesAsync();
        }
        await using var named = house.As(house.Team.Coaches[3]); // named, and not with the person
        Assert.DoesNotContain(await named.Participants.Select(p => p.Id).ToListAsync(), id => id == house.Team.Participants[0].Id);
    }

    [Theory, OnBoth]
    public async Task Facts_say_who_is_protected_and_only_the_named_are_told_to_read(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var person = await ProtectedPerson.In(house);
        await person.ProtectAsync(house);

        await using (var evaluator = house.As(house.Team.Evaluator))
        {
            var facts = await OutcomeFacts.For(evaluator, new(Some.Day.AddYears(-1), Some.Day), new PackShelf([Some.Method], [Some.Forms]));
            Assert.Equal(20, facts.Count);
            Assert.Single(facts, f => f.IsProtected);
        }
        await using var coach = house.As(house.Team.Coaches[0]);
        var enrolment = await coach.Enrolments.ById(house.Team.Enrolments[0].Id);
        Assert.Equal([house.Team.Coaches[0].Name, person.Leader.Name], await coach.ReadersAmong(await coach.CoachesWith(enrolment), enrolment, house.Team.Units));
    }

    static async Task<HashSet<Guid>> HersAsync(TestStore house)
    {
        var team = house.Team;
        await using var store = house.AsSystem();
        var enrolment = team.Enrolments[0].Id;
        return [team.Participants[0].Id.Value, enrolment.Value, team.Jobs[0].Id.Value, .. await store.Contacts.Where(c => c.EnrolmentId == enrolment).Select(c => c.Id.Value).ToListAsync(),
            .. await store.Appointments.Where(a => a.EnrolmentId == enrolment).Select(a => a.Id.Value).ToListAsync()];
    }

    // Every kind of record that the person filter knows of, and of each every row in sight that points at the person or at what is the person's.
    static async Task<List<string>> TracesAsync(Store store, HashSet<Guid> hers)
    {
        var traces = new List<string>();
        foreach (var kind in store.Model.GetEntityTypes().Where(t => t.FindDeclaredQueryFilter(Sight.OfPerson) is not null).Select(t => t.ClrType))
        {
            var rows = (Task<List<object>>)typeof(ProtectionTests).GetMethod(nameof(RowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(kind).Invoke(null, [store])!;
            foreach (var row in await rows)
                if (kind.GetProperties().Select(p => p.GetValue(row)).Any(value => value is not null && value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>) && hers.Contains((Guid)type.GetProperty("Value")!.GetValue(value)!)))
                    traces.Add($"{kind.Name} {kind.GetProperty("Id")!.GetValue(row)}");
        }
        traces.Sort(StringComparer.Ordinal);
        return traces;
    }

    static async Task<List<object>> RowsAsync<T>(Store store) where T : class => [.. await store.Set<T>().AsNoTracking().ToListAsync()];
}
