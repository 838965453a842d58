namespace Fotfeste.Domain.Tests;

public sealed class RoleTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly StaffMember Anne = new(Some.NewId<StaffMember>(), Some.NewId<Organisation>(), "Anne Administrator");

    [Fact]
    public void The_last_administrator_keeps_the_role()
    {
        var only = Administrator(DateRange.Open(Today.AddYears(-1)));

        Assert.Equal("access.last-administrator", RefusalToEnd(only, Today, []));
        Assert.Null(only.Days.Until);
    }

    [Theory]
    [InlineData(-100, null, true)]  // is there
    [InlineData(1, null, true)]     // takes over the next day
    [InlineData(2, null, false)]    // a day without anybody
    [InlineData(30, null, false)]   // comes in a month
    [InlineData(-100, 1, false)]    // leaves tomorrow
    [InlineData(-100, 0, false)]    // leaves today as well
    [InlineData(-100, -5, false)]   // has left
    public void Another_administrator_must_be_there_from_the_next_day_on_and_stay(int from, int? until, bool mayEnd)
    {
        var role = Administrator(DateRange.Open(Today.AddYears(-1)));
        var other = Administrator(new(Today.AddDays(from), until is { } last ? Today.AddDays(last) : null));

        Assert.Equal(mayEnd ? null : "access.last-administrator", RefusalToEnd(role, Today, [other]));
    }

    [Fact]
    public void Administrators_may_follow_one_another()
    {
        var role = Administrator(DateRange.Open(Today.AddYears(-1)));
        var (bridge, next) = (Administrator(new(Today.AddDays(-9), Today.AddDays(10))), Administrator(DateRange.Open(Today.AddDays(11))));

        Assert.Equal("access.last-administrator", RefusalToEnd(role, Today, [bridge]));
        Assert.Null(RefusalToEnd(role, Today, [next, bridge]));
    }

    [Fact]
    public void An_administrator_who_leaves_on_a_day_may_not_leave_earlier_without_another()
    {
        var role = Administrator(new(Today.AddDays(-9), Today.AddDays(9)));

        Assert.Equal("access.last-administrator", RefusalToEnd(role, Today, []));
        Assert.Null(RefusalToEnd(role, Today.AddDays(20), [])); // stays longer: nothing to fear
    }

    [Fact]
    public void A_leader_is_no_administrator_and_may_always_stop()
    {
        var leader = new Role(Some.NewId<Role>(), Anne, Persona.Leader, Some.NewId<Unit>(), DateRange.Open(Today));

        Assert.Equal("access.last-administrator", RefusalToEnd(Administrator(DateRange.Open(Today)), Today, [leader]));
        Assert.Null(RefusalToEnd(leader, Today, []));
    }

    [Fact]
    public void A_role_ends_on_or_after_its_first_day() =>
        Assert.Equal("organisation.period-backwards", RefusalToEnd(Administrator(DateRange.Open(Today)), Today.AddDays(-1), [Administrator(DateRange.Open(Today.AddDays(-9)))]));

    [Theory]
    [InlineData(Persona.Nobody, false, "access.no-such-role")]
    [InlineData(Persona.System, true, "access.no-such-role")]
    [InlineData(Persona.Coach, false, "access.role-needs-unit")]
    [InlineData(Persona.Leader, false, "access.role-needs-unit")]
    [InlineData(Persona.Evaluator, false, null)]
    public void A_role_is_one_that_people_have_and_has_the_unit_it_needs(Persona persona, bool withUnit, string? code)
    {
        var refusal = Record.Exception(() => new Role(Some.NewId<Role>(), Anne, persona, withUnit ? Some.NewId<Unit>() : null, DateRange.Open(Today))) as Refusal;

        Assert.Equal(code, refusal?.Codes.Single());
    }

    [Fact]
    public void An_administrators_role_is_the_organisations_whatever_the_form_said() =>
        Assert.Null(new Role(Some.NewId<Role>(), Anne, Persona.Administrator, Some.NewId<Unit>(), DateRange.Open(Today)).UnitId);

    [Fact]
    public void A_line_of_the_trail_changes_its_hash_with_whatever_it_says()
    {
        var line = Line("read");
        var hash = line.Follow(AuditEntry.Origin, 1);

        Assert.Equal(hash, line.HashAfter(AuditEntry.Origin));
        Assert.NotEqual(hash, Line("changed").Follow(AuditEntry.Origin, 1));
        Assert.NotEqual(hash, Line("read").Follow(AuditEntry.Origin, 2));
        Assert.NotEqual(hash, Line("read").Follow(hash, 1));
    }

    static AuditEntry Line(string action) =>
        new(Anne.OrganisationId, DateTimeOffset.UnixEpoch, Anne.Name, Anne.Id, Persona.Coach, Purpose.Support, FieldGroup.Notes, action, "/people", "Contact:1", "");

    static string? RefusalToEnd(Role role, DateOnly lastDay, IEnumerable<Role> others) =>
        (Record.Exception(() => role.End(lastDay, [role, .. others])) as Refusal)?.Codes.Single();

    static Role Administrator(DateRange days) => new(Some.NewId<Role>(), Anne, Persona.Administrator, null, days);
}
