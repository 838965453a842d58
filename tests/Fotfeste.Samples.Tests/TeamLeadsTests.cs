namespace Fotfeste.Samples.Tests;

public sealed class TeamLeadsTests
{
    static readonly DateOnly today = new(2026, 9, 7);
    static readonly Scenario team = Scenario.Of("team", today);

    [Fact]
    public void The_same_day_gives_the_same_leads() =>
        Assert.Equal(team.Leads().Select(Said), Scenario.Of("team", today).Leads().Select(Said));

    [Fact]
    public void Every_way_leads_forward_in_time_and_nobody_is_presented_without_a_name()
    {
        foreach (var lead in team.Leads())
        {
            Assert.Equal(lead.Way.Order(), lead.Way);
            Assert.All(lead.Way, step => Assert.True(step.Day <= today, $"{lead.Name} {step.Stage}"));
            Assert.True(lead.Enrolment is not null || !lead.Way.Any(step => step.Stage.TakesPerson()), lead.Name);
            Assert.True(lead.Employer is not null || lead.Way[^1].Stage == LeadStage.Idea, lead.Name);
            Assert.True(lead.NextOn is null || lead.NextOn >= today, lead.Name);
        }
    }

    [Fact]
    public void Each_coach_works_on_something_both_ways_are_there_and_a_rest_is_over_today()
    {
        Assert.Equal(4, team.Leads().Select(l => l.Staff).Distinct().Count());
        Assert.Equal(2, team.Leads().Select(l => l.Strategy).Distinct().Count());
        Assert.Contains(team.Leads(), l => l.Rest?.Until == today);
        Assert.Empty(Scenario.Of("jonkoping").Leads());
    }

    static string Said(LeadSample lead) => $"{lead.Staff} {lead.Name} {lead.Enrolment} {lead.Strategy} {lead.NextOn} {string.Join(',', lead.Way)} {lead.Rest}";
}
