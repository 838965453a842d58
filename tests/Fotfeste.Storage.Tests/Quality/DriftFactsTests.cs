namespace Fotfeste.Storage.Tests;

public sealed class DriftFactsTests
{
    static readonly ReportPeriod Year = new(Some.Day.AddYears(-1).AddDays(1), Some.Day);

    [Theory, OnBoth]
    public async Task A_coach_reads_the_own_people_a_leader_the_unit_and_nobody_else_anything(Engine engine)
    {
        await using var house = await TestStore.On(engine);

        Assert.Equal(house.Team.Enrolments.Take(5).Select(e => e.Id).ToHashSet(), (await ReadAsync(house.As(house.Team.Coaches[0]))).Keys.ToHashSet());
        Assert.Equal(10, (await ReadAsync(house.As(house.Team.NorthLeader))).Count);
        Assert.Empty(await ReadAsync(house.As(house.Team.Evaluator)));
        Assert.Empty(await ReadAsync(house.As(house.Team.Administrator)));
        Assert.Empty(await ReadAsync(house.As(house.Team.NorthLeader), house.Team.South.Id));
    }

    [Theory, OnBoth]
    public async Task Facts_tell_stays_the_first_employer_and_where_somebody_works(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, id) = (house.Team.Coaches[0], house.Team.Enrolments[0].Id);
        await using (var store = house.As(coach))
        {
            var enrolment = await store.Enrolments.ById(id);
            enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "search", Some.Day.AddDays(-40), null, Some.Day);
            enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "introduction", Some.Day.AddDays(-40), null, Some.Day); // the search is withdrawn
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, With(ContactParty.Employer, -50, kind: ContactKind.Message), Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, With(ContactParty.Employer, -49, met: false), Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, With(ContactParty.Authority, -48), Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, With(ContactParty.Mentor, -47), Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, With(ContactParty.Employer, -46), Some.Day));
            store.Add(Some.Job(enrolment, "work-practice", Some.Day.AddDays(-30), Some.Day.AddDays(-1)));
            await store.SaveChangesAsync();
        }

        var fact = (await ReadAsync(house.As(coach)))[id];

        Assert.Equal(("introduction", 41), (fact.Clock.Current!.Phase.Code, fact.Clock.Current.DaysOn(Some.Day)));
        Assert.Equal(Some.Day.AddDays(-47), fact.EmployerContact);
        Assert.Equal([(CompetitiveClass.Placement, null, Some.Day.AddDays(-1)), (CompetitiveClass.Regular, null, null)],
            fact.Places.OrderBy(p => p.Days.From).Select(p => (p.Class, p.Days.Until, p.AgreedUntil)));
        Assert.True(fact.Belongs(DriftPart.PracticePastAgreed, Some.Day));
        await using var same = house.As(coach);
        Assert.Equal(fact.EmployerContact, await same.Contacts.FirstWithEmployer(id));
        Assert.Equal(fact.EmployerContact, (await same.Contacts.Of(id)).Where(c => c.Content.ReachedEmployer).Min(c => c.Content.Day)); // the database hears what the domain says
    }

    [Theory, OnBoth]
    public async Task What_ended_before_the_period_or_was_misregistered_is_not_in_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.As(house.Team.NorthLeader))
        {
            (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).End(Some.Day.AddDays(-60), "goal-reached", "work", Some.Day);
            (await store.Enrolments.ById(house.Team.Enrolments[1].Id)).End(Some.Day, "misregistered", "unknown", Some.Day);
            await store.SaveChangesAsync();
        }

        var month = await DriftFacts.For(house.As(house.Team.NorthLeader), new(Some.Day.AddDays(-30), Some.Day), Some.Shelf);
        var year = await ReadAsync(house.As(house.Team.NorthLeader));

        Assert.Equal((8, 9), (month.Count, year.Count));
    }

    static ContactContent With(ContactParty party, int day, ContactKind kind = ContactKind.Visit, bool met = true) => Some.Content(day: Some.Day.AddDays(day)) with { With = party, Kind = kind, Met = met };

    static Task<IReadOnlyDictionary<Id<Enrolment>, DriftFact>> ReadAsync(Store store, Id<Unit>? unit = null) => DriftFacts.For(store, Year, Some.Shelf, unit);
}
