using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class LeaderImportTests
{
    const string Enrolments = "reference;participant;unit;programme;from;coach\n";

    [Theory, OnBoth]
    public async Task A_leader_takes_in_people_of_the_led_unit(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.NorthLeader);

        var outcome = await Handed.TakeIn(store,
            ("participants.csv", "reference;name\nX1;Una Ny"),
            ("enrolments.csv", Enrolments + "XE1;X1;Nord;Jobb først;2026-01-10;Ida Nord"),
            ("contacts.csv", "reference;enrolment;day;note\nXK1;XE1;2026-02-01;Hei\nXK2;E1;2026-02-01;Kjent fra før"));

        Assert.Empty(outcome.Problems);
        await using var coach = house.As(house.Team.Coaches[0]);
        Assert.Equal("Una Ny", (await coach.Participants.SingleAsync(p => p.Reference == "X1")).Name);
        Assert.Equal(house.Team.NorthLeader.Name, (await coach.Audit.FirstAsync(e => e.Subject == "Contact" && e.Actor != "test")).Actor);
    }

    [Theory, OnBoth]
    public async Task A_unit_that_is_not_led_is_refused_at_its_row_and_nothing_is_saved(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.NorthLeader);

        var outcome = await Handed.TakeIn(store,
            ("participants.csv", "reference;name\nX1;Una Ny\nX2;Bo Ny"),
            ("enrolments.csv", Enrolments + "XE1;X1;Nord;Jobb først;2026-01-10;\nXE2;X2;Sør;Jobb først;2026-01-10;"),
            ("referrals.csv", "reference;participant;unit;source;received_on\nXR;X2;Nowhere;self;2026-03-01"));

        Assert.Equal(["enrolments.csv 3 unit Sør import.unit-not-led", "referrals.csv 2 unit Nowhere import.unit-not-led"], outcome.Problems.Select(p => $"{p.File} {p.Row} {p.Column} {p.Value} {p.Code}").Order());
        await using var after = house.AsSystem();
        Assert.False(await after.Participants.AnyAsync(p => p.Reference == "X1"));
    }

    [Theory, OnBoth]
    public async Task Units_staff_and_organisation_are_the_administrators_business(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.NorthLeader);

        var outcome = await Handed.TakeIn(store,
            ("organisation.csv", "name;country;language;time_zone\nMitt;NO;nb;Europe/Oslo"),
            ("units.csv", "reference;name;level\nU9;Min egen;unit"),
            ("staff.csv", "reference;name;role;unit;from\nS9;Meg;administrator;;2026-01-01"),
            ("participants.csv", "reference;name\nX1;Una Ny"));

        Assert.Equal(["organisation.csv 2 import.ask-administrator", "participants.csv 2 import.person-without-support", "staff.csv 2 import.ask-administrator", "units.csv 2 import.ask-administrator"],
            outcome.Problems.Select(p => $"{p.File} {p.Row} {p.Code}").Order());
    }

    [Theory, OnBoth]
    public async Task A_foreign_reference_looks_like_an_invented_one(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.NorthLeader);

        var foreign = await Handed.TakeIn(store, ("contacts.csv", "reference;enrolment;day\nXK;E11;2026-02-01"), ("referrals.csv", "reference;participant;unit;source;received_on\nXR;P11;Nord;self;2026-03-01"));
        var invented = await Handed.TakeIn(store, ("contacts.csv", "reference;enrolment;day\nXK;E99;2026-02-01"), ("referrals.csv", "reference;participant;unit;source;received_on\nXR;P99;Nord;self;2026-03-01"));

        Assert.Equal(2, foreign.Problems.Count);
        Assert.Equal(invented.Problems, foreign.Problems.Select(p => p with { Value = p.Value!.Replace("11", "99", StringComparison.Ordinal) }));
    }
}
