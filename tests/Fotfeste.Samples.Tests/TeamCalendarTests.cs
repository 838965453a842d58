namespace Fotfeste.Samples.Tests;

public sealed class TeamCalendarTests
{
    [Theory, MemberData(nameof(TeamTests.Days), MemberType = typeof(TeamTests))]
    public void Every_coach_has_something_to_do_today_and_in_the_days_to_come(DateOnly day)
    {
        var scenario = Scenario.Of("team", day);

        foreach (var coach in scenario.Appointments().GroupBy(a => a.Staff))
        {
            Assert.InRange(coach.Count(a => a.Content.Day == day), 1, 6);
            Assert.InRange(coach.Count(a => a.Content.Day > day && a.Enrolment is not null), 3, 20);
            Assert.Contains(coach, a => a.IsCancelled);
        }
        Assert.Equal(4, scenario.Appointments().Select(a => a.Staff).Distinct().Count());
    }

    [Theory, MemberData(nameof(TeamTests.Days), MemberType = typeof(TeamTests))]
    public void What_was_is_logged_and_what_comes_is_what_was_agreed(DateOnly day)
    {
        var scenario = Scenario.Of("team", day);
        var contacts = scenario.Caseload.Contacts.ToDictionary(c => c.Reference);
        var latest = scenario.Caseload.Contacts.GroupBy(c => c.Enrolment).ToDictionary(c => c.Key, c => c.MaxBy(x => x.Content.Day)!.Content);

        Assert.All(scenario.Appointments().Where(a => a.Content.Day < day), a => Assert.Equal((a.Enrolment, a.Content.Day), (contacts[a.Contact!].Enrolment, contacts[a.Contact!].Content.Day)));
        Assert.All(scenario.Appointments().Where(a => a.Content.Day >= day && a.Enrolment is not null), a => Assert.Equal(latest[a.Enrolment!].NextOn, a.Content.Day));
        Assert.Contains(latest.Where(l => l.Value.NextOn > day), l => scenario.Appointments().All(a => a.Enrolment != l.Key || a.Content.Day < day)); // some days have no hour yet
    }

    [Theory, MemberData(nameof(TeamTests.Days), MemberType = typeof(TeamTests))]
    public void Hardly_two_at_once_and_nothing_about_health(DateOnly day)
    {
        var all = Scenario.Of("team", day).Appointments();

        var clashes = all.Where(a => !a.IsCancelled).GroupBy(a => a.Staff).Sum(own => own.Count(a => own.Any(b => b != a && b.Content.Overlaps(a.Content))));

        Assert.InRange(clashes, 0, all.Count / 10);
        Assert.All(all.SelectMany(a => new[] { a.Content.About.Reveal(), a.Content.Location.Reveal() }), text => Assert.DoesNotMatch("(?i)lege|psyk|medisin|behandling|diagnos|rus", text));
    }

    [Fact]
    public void The_same_day_gives_the_same_calendars_and_a_county_of_the_past_has_none()
    {
        var day = new DateOnly(2026, 11, 23);

        Assert.Equal(Scenario.Of("team", day).Appointments(), Scenario.Of("team", day).Appointments());
        Assert.Empty(Scenario.Of("jonkoping").Appointments());
    }
}
