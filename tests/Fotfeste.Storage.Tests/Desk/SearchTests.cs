using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class SearchTests
{
    [Theory, OnBoth]
    public async Task Whose_names_begin_so_come_before_those_that_hold_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var leader = house.As(house.Team.NorthLeader);

        var found = await leader.FindPeople("in", 20);

        Assert.Equal(["Ingrid Øye", "Aino Berg", "Freyja Lind"], found.Rows.Select(p => p.Name));
        Assert.False(found.AreAlike);
    }

    [Theory, OnBoth]
    public async Task A_slip_is_forgiven_and_the_nearest_comes_first(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);

        var (one, half, none) = (await coach.FindPeople("dangy", 20), await coach.FindPeople("eskol ha", 20), await coach.FindPeople("qwerty", 20));

        Assert.Equal("Dagny Foss", Assert.Single(one.Rows).Name);
        Assert.Equal("Eskil Hagen", Assert.Single(half.Rows).Name);
        Assert.True(one.AreAlike && half.AreAlike);
        Assert.Empty(none.Rows);
    }

    [Theory, OnBoth]
    public async Task Nordic_letters_are_found_however_they_are_typed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[1]);

        foreach (var (typed, name) in new[] { ("håkon nygård", "Håkon Nygård"), ("hakon nygaard", "Håkon Nygård"), ("oye", "Ingrid Øye"), ("øye", "Ingrid Øye"), ("jon", "Jón Strand"), ("freya", "Freyja Lind") })
            Assert.Equal([name], (await coach.FindPeople(typed, 20)).Rows.Select(p => p.Name));
    }

    [Theory, OnBoth]
    public async Task Nobody_finds_whom_they_may_not_see_however_it_is_spelt(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        await using var evaluator = house.As(house.Team.Evaluator);

        foreach (var typed in new[] { "gro", "grooo", "ylva", "ylvaa", "yvla lei" }) Assert.Empty((await coach.FindPeople(typed, 20)).Rows);
        Assert.Empty((await evaluator.FindPeople("aino", 20)).Rows);
        Assert.Empty((await evaluator.FindEmployers("bedrift", 20)).Rows);
    }

    [Theory, OnBoth]
    public async Task An_open_referral_leads_to_itself_and_supports_are_named_in_the_order_asked_for(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);

        var referred = Assert.Single((await coach.FindPeople("uma", 20)).Rows);
        var lately = await coach.PeopleOf([house.Team.Enrolments[3].Id, house.Team.Enrolments[6].Id, house.Team.Enrolments[0].Id]);

        Assert.Equal($"/referrals/{house.Team.Referrals[0].Id}", referred.Address);
        Assert.Equal(["Dagny Foss", "Aino Berg"], lately.Select(p => p.Name));
        Assert.Equal($"/enrolments/{house.Team.Enrolments[3].Id}", lately[0].Address);
    }

    [Theory, OnBoth]
    public async Task No_more_are_found_than_were_asked_for(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);

        Assert.Equal(["Bedrift 1", "Bedrift 10", "Bedrift 11"], (await coach.FindEmployers("bedrift", 3)).Rows.Select(e => e.Name));
    }

    [Fact]
    public async Task Names_are_read_from_the_index_alone()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var leader = house.As(house.Team.NorthLeader);
        var search = leader.Employers.Beginning(["bed"]).ByName().Select(e => e.Id).Take(20);
        await leader.Database.OpenConnectionAsync();
        await using var ask = leader.Database.GetDbConnection().CreateCommand();
        ask.CommandText = "EXPLAIN QUERY PLAN SELECT id FROM employer WHERE organisation_id = 'x' AND (search_key LIKE 'bed%' OR instr(search_key, ' bed') > 0) ORDER BY sort_key, id LIMIT 20";

        await using var plan = await ask.ExecuteReaderAsync();

        Assert.True(await plan.ReadAsync());
        Assert.Contains("COVERING INDEX ix_employer_sort_key", plan.GetString(3), StringComparison.Ordinal);
        Assert.Contains("\"search_key\"", search.ToQueryString(), StringComparison.Ordinal);
    }
}
