using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Testing;

/// <summary>The first person of the test world under protected identity: named are the first coach and a leader of the whole association. The second coach is assigned too, the unit's leader leads as before, and for neither of them the person exists.</summary>
public sealed class ProtectedPerson
{
    ProtectedPerson(StaffMember leader, Appointment appointment) => (Leader, Appointment) = (leader, appointment);

    /// <summary>Who is named beside the first coach.</summary>
    public StaffMember Leader { get; }
    /// <summary>The second coach's, with the person, today.</summary>
    public Appointment Appointment { get; }

    /// <summary>Everybody who would see the person if nothing were protected.</summary>
    public static IReadOnlyList<StaffMember> Others(TestWorld team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return [team.Coaches[1], team.NorthLeader];
    }

    public static async Task<ProtectedPerson> In(TestStore house)
    {
        ArgumentNullException.ThrowIfNull(house);
        var (team, leader) = (house.Team, new StaffMember(Some.NewId<StaffMember>(), house.Team.Organisation.Id, "Åsa Allas", "Åsa Allas"));
        await using var store = house.AsSystem();
        var enrolment = await store.Enrolments.ById(team.Enrolments[0].Id);
        enrolment.Assign(Some.NewId<CoachAssignment>(), team.Coaches[1].Id, CoachRole.EmployerSide, DateRange.Open(team.Today));
        var appointment = Some.Appointment(team.Organisation, team.Coaches[1], team.Enrolments[0], team.Today, about: "canary-notes-1");
        store.AddRange(leader, new Role(Some.NewId<Role>(), leader, Persona.Leader, team.Association.Id, DateRange.Open(team.Today.AddYears(-1))), appointment);
        store.AddRange(enrolment.Assignments.Where(a => store.Entry(a).State == EntityState.Detached));
        await store.SaveChangesAsync();
        return new(leader, appointment);
    }

    /// <summary>From now on the identity is protected.</summary>
    public async Task<Protection> ProtectAsync(TestStore house)
    {
        ArgumentNullException.ThrowIfNull(house);
        await using var store = house.As(house.Team.Coaches[0]);
        var protection = Protection.Set(Some.NewId<Protection>(), house.Team.Participants[0],
            [new(Some.NewId<Entitled>(), house.Team.Coaches[0].Id, Persona.Coach), new(Some.NewId<Entitled>(), Leader.Id, Persona.Leader)], house.Team.Coaches[0].Id, DateTimeOffset.UnixEpoch);
        store.Add(protection);
        await store.SaveChangesAsync();
        return protection;
    }

    /// <summary>As the named leader, who leads everything.</summary>
    public Store AsLeader(TestStore house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Address.OpenAs(Actor.Of(Leader, Persona.Leader, [.. house.Team.Units.Select(u => u.Id)], house.Clock.Day), Purpose.Support);
    }
}
