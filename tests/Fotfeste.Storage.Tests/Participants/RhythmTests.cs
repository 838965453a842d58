using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class RhythmTests
{
    [Theory, OnBoth]
    public async Task A_step_is_seen_by_who_sees_the_support_and_the_list_follows_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.As(coach))
        {
            var own = await store.Enrolments.ById(enrolment.Id);
            store.Add(new RhythmStep(Some.NewId<RhythmStep>(), own, coach.Id, Some.Day, 5, 10, "Ny på jobben", Some.Day));
            store.Add(new RhythmStep(Some.NewId<RhythmStep>(), own, coach.Id, Some.Day.AddDays(30), 28, null, null, Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), own, coach.Id, Some.Content(day: Some.Day.AddDays(-3)) with { With = ContactParty.Employer }, Some.Day));
            await store.SaveChangesAsync();
        }

        await using var again = house.As(coach);
        var row = (await again.Running()).Single(r => r.Id == enrolment.Id);
        Assert.Equal((5, 10), (row.Rhythm.EveryDays, row.Rhythm.EmployerEveryDays!.Value));
        Assert.Equal((Some.Day.AddDays(-7), Some.Day.AddDays(-3)), (row.LastMet, row.EmployerMet)); // the employer's contact is not the person's
        Assert.Equal([NeedKind.NoContact], row.Facts(Some.Shelf, Some.Day).NeedsOn(Some.Day).Where(n => n.IsLate).Select(n => n.Kind));
        Assert.Equal(["", "Ny på jobben", ""], (await again.RhythmOf(await again.Enrolments.ById(enrolment.Id))).All.Select(a => a.Step?.Why.Reveal() ?? ""));
        await using var colleague = house.As(house.Team.Coaches[1]);
        await using var leader = house.As(house.Team.NorthLeader);
        Assert.Equal((0, 2), (await colleague.RhythmSteps.CountAsync(), await leader.RhythmSteps.CountAsync()));
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Nobody_agrees_a_rhythm_with_somebody_out_of_sight(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);

        store.Add(new RhythmStep(Some.NewId<RhythmStep>(), house.Team.Enrolments[^1], house.Team.Coaches[0].Id, Some.Day, 7, null, null, Some.Day));

        await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task An_appointment_with_the_employer_is_theirs_and_leaves_the_person_waiting(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.As(coach))
        {
            var own = await store.Enrolments.ById(enrolment.Id);
            store.Add(Appointment.Plan(Some.NewId<Appointment>(), own.OrganisationId, coach.Id, own, null, Some.Agreed(Some.Day.AddDays(12)) with { With = ContactParty.Employer }, store.Now, Some.Day));
            await store.SaveChangesAsync();
        }

        house.Clock.Day = Some.Day.AddDays(10);
        await using var again = house.As(coach);
        var row = (await again.Running()).Single(r => r.Id == enrolment.Id);

        Assert.Equal(Some.Day.AddDays(12), row.Appointment?.Day);
        Assert.Contains(row.Facts(Some.Shelf, Some.Day.AddDays(10)).NeedsOn(Some.Day.AddDays(10)), n => n.Kind == NeedKind.NoContact);
    }
}
