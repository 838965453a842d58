using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Samples.Tests;

public sealed class NationTests
{
    static readonly Nation Small = new(Coaches: 2, ContactsPerPerson: 3);

    [Theory, OnBoth]
    public async Task A_nation_loaded_in_bulk_is_counted_guarded_and_verified_like_anybodys_records(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);

        await Small.LoadAsync(house.Address, Some.Method, Some.Forms, house.Clock.Day, "measured");

        await using var door = house.Address.Open();
        var organisation = (await door.ForOperator()).Single();
        await using var store = house.Address.OpenAs(Actor.System("test", organisation.Id, house.Clock.Day));
        Assert.Equal((Small.People, Small.Contacts), (await store.Participants.CountAsync(), await store.Contacts.CountAsync()));
        var lines = await store.Audit.Where(line => line.Action == "added").Select(line => new { line.Subject, line.Records }).ToListAsync();
        Assert.All(new[] { nameof(Participant), nameof(Enrolment), nameof(Contact), nameof(PhaseSpell), nameof(CoachAssignment) }, kind => Assert.Single(lines, line => line.Subject == kind)); // one unit is one batch
        Assert.Equal((Small.People, Small.Contacts), (RecordsIn(nameof(Participant)), RecordsIn(nameof(Contact)))); // and its line names every record
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);

        int RecordsIn(string kind) => lines.Single(line => line.Subject == kind).Records.Split(',').Distinct().Count();
    }

    [Fact]
    public async Task Every_further_unit_is_one_more_line_of_each_kind()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        await new Nation(Coaches: Nation.CoachesPerUnit + 1, ContactsPerPerson: 1).LoadAsync(house.Address, Some.Method, Some.Forms, house.Clock.Day, "measured");
        await using var door = house.Address.Open();
        await using var store = house.Address.OpenAs(Actor.System("test", (await door.ForOperator()).Single().Id, house.Clock.Day));

        var records = (await store.Audit.Where(line => line.Subject == nameof(Contact)).OrderBy(line => line.Seq).Select(line => line.Records).ToListAsync()).Select(line => line.Split(',').Length);

        Assert.Equal([Nation.CoachesPerUnit * Nation.PeoplePerCoach, Nation.PeoplePerCoach], records);
    }

    [Theory, OnBoth]
    public async Task Its_coach_has_twenty_people_at_hand_by_name(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await Small.LoadAsync(house.Address, Some.Method, Some.Forms, house.Clock.Day, "measured");
        await using var door = house.Address.Open();
        var organisation = (await door.ForOperator()).Single();
        await using var all = house.Address.OpenAs(Actor.System("test", organisation.Id, house.Clock.Day));
        var coach = await all.Staff.FirstAsync(s => s.Name == "Jobbspesialist 2");
        var unit = await all.Units.Select(u => u.Id).SingleAsync();

        await using var store = house.Address.OpenAs(new Actor(coach.Name, Persona.Coach, organisation.Id, coach.Id, [unit], house.Clock.Day));
        var people = await store.Running();

        Assert.Equal(Nation.PeopleAtHand, people.Count);
        Assert.Equal(people.Select(p => p.SortKey).Order(StringComparer.Ordinal), people.Select(p => p.SortKey));
        Assert.All(people, p => Assert.Contains(coach.Id, p.Coaches));
    }
}
