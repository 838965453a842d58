namespace Fotfeste.Domain.Tests;

public sealed class LeadTests
{
    static readonly Id<StaffMember> By = Some.NewId<StaffMember>();
    static readonly Id<Employer> Firm = Some.NewId<Employer>();

    [Fact]
    public void An_idea_may_be_only_a_name_and_every_move_is_kept_with_day_and_hand()
    {
        var lead = Begin(LeadStage.Idea, known: false);
        Assert.Equal("leads.needs-employer", Assert.Throws<Refusal>(() => Move(lead, LeadStage.Contacted, 1)).Codes.Single());

        lead.Found(Firm);
        Move(lead, LeadStage.Contacted, 1);
        Move(lead, LeadStage.Visited, 4);
        Move(lead, LeadStage.Visited, 6);

        Assert.Equal([(LeadStage.Idea, 0, (int?)0), (LeadStage.Contacted, 1, 3), (LeadStage.Visited, 4, null)], lead.Spells.Select(s => (s.Stage, Since(s.Days.From), s.Days.Until is { } last ? (int?)Since(last) : null)));
        Assert.Equal((LeadStage.Visited, Some.Day.AddDays(4)), (lead.Stage, lead.Since));
        Assert.All(lead.Spells, s => Assert.Equal(By, s.MovedBy));
    }

    [Theory]
    [InlineData(LeadStage.PersonPresented)]
    [InlineData(LeadStage.Trial)]
    [InlineData(LeadStage.Job)]
    public void Nobody_is_presented_tried_or_hired_without_it_being_known_who(LeadStage stage)
    {
        var lead = Begin(LeadStage.NeedUnderstood);
        Assert.Equal("leads.needs-person", Assert.Throws<Refusal>(() => Move(lead, stage, 1)).Codes.Single());

        lead.Change(new(Firm, "Kafé"), new(Some.NewId<Enrolment>(), null, LeadStrategy.Mediation), Some.Day);
        Move(lead, stage, 1);

        Assert.Equal(stage, lead.Stage);
        Assert.Equal("leads.needs-person", Assert.Throws<Refusal>(() => lead.Change(new(Firm, "Kafé"), new(null, null, LeadStrategy.Mediation), Some.Day)).Codes.Single());
    }

    [Fact]
    public void A_rest_has_a_reason_and_a_day_and_comes_up_on_it()
    {
        var lead = Begin(LeadStage.Visited, next: 2);
        Assert.Equal(["leads.rest-needs-reason", "leads.rest-needs-day"], Assert.Throws<Refusal>(() => lead.RestUntil(null, null, Some.NewId<LeadSpell>(), By, Some.Day)).Codes);
        Assert.Equal("leads.rest-day-behind", Assert.Throws<Refusal>(() => Rest(lead, LeadRest.Other, until: 1, on: 1)).Codes.Single());

        Rest(lead, LeadRest.TheyAsked, until: 20, on: 1);
        Rest(lead, LeadRest.WeOweThem, until: 30, on: 2);

        Assert.Equal((LeadStage.Resting, LeadRest.WeOweThem, Some.Day.AddDays(30)), (lead.Stage, lead.Rest!.Value, lead.DueOn!.Value));
        Assert.Equal((2, LeadStage.Visited), (lead.Spells.Count, lead.BeforeRest));

        Move(lead, lead.BeforeRest, 30);
        Assert.Equal((LeadStage.Visited, null, Some.Day.AddDays(2)), (lead.Stage, lead.Rest, lead.DueOn!.Value));
        Assert.Equal(LeadRest.WeOweThem, lead.Spells[1].Rest);
    }

    [Fact]
    public void A_move_that_was_a_slip_is_taken_back_and_kept_as_such_but_not_after_another()
    {
        var (lead, slip) = (Begin(LeadStage.Contacted, next: 5), Some.NewId<LeadSpell>());
        lead.Move(LeadStage.Visited, slip, By, Some.Day);

        lead.TakeBack(slip);

        Assert.Equal((LeadStage.Contacted, Some.Day, Some.Day.AddDays(5)), (lead.Stage, lead.Since, lead.DueOn!.Value));
        Assert.Equal((null, true), (lead.Spells[0].Days.Until, lead.Spells[1] is { IsWithdrawn: true, Days.IsEmpty: true }));
        Assert.Equal("leads.moved-since", Assert.Throws<Refusal>(() => lead.TakeBack(slip)).Codes.Single());
        Assert.Equal("leads.moved-since", Assert.Throws<Refusal>(() => lead.TakeBack(lead.Spells[0].Id)).Codes.Single());
    }

    [Fact]
    public void A_next_step_lies_ahead_unless_it_stood_there()
    {
        Assert.Equal("leads.next-behind", Assert.Throws<Refusal>(() => Begin(LeadStage.Idea, next: -1)).Codes.Single());
        var lead = Begin(LeadStage.Idea, next: 1);

        lead.Change(new(Firm, "Kafé"), new(null, "Oppvask", LeadStrategy.Mediation, "Ringe", Some.Day.AddDays(1)), Some.Day.AddDays(9));

        Assert.Equal(("Oppvask", LeadStrategy.Mediation, Some.Day.AddDays(1)), (lead.What, lead.Strategy, lead.DueOn!.Value));
        Assert.Equal("leads.next-behind", Assert.Throws<Refusal>(() => lead.Change(new(Firm, "Kafé"), new(null, null, LeadStrategy.Mediation, null, Some.Day.AddDays(2)), Some.Day.AddDays(9))).Codes.Single());
        Assert.Equal("employers.name-missing", Assert.Throws<Refusal>(() => lead.Change(new(null, " "), new(null, null, LeadStrategy.Mediation), Some.Day)).Codes.Single());
    }

    [Fact]
    public void Each_stage_leads_to_the_next_and_the_last_two_to_none() =>
        Assert.Equal([LeadStage.Contacted, LeadStage.Visited, LeadStage.NeedUnderstood, LeadStage.PersonPresented, LeadStage.Trial, LeadStage.Job, null, null], LeadStages.All.Select(s => s.Next()));

    static Lead Begin(LeadStage stage, bool known = true, int? next = null) => Lead.Begin(Some.NewId<Lead>(), Some.NewId<Organisation>(), new(known ? Firm : null, "Kafé"),
        new(null, null, LeadStrategy.JobDevelopment, null, next is { } days ? Some.Day.AddDays(days) : null), stage, Some.NewId<LeadSpell>(), By, Some.Day);

    static void Move(Lead lead, LeadStage to, int on) => lead.Move(to, Some.NewId<LeadSpell>(), By, Some.Day.AddDays(on));

    static void Rest(Lead lead, LeadRest why, int until, int on) => lead.RestUntil(why, Some.Day.AddDays(until), Some.NewId<LeadSpell>(), By, Some.Day.AddDays(on));

    static int Since(DateOnly day) => day.DayNumber - Some.Day.DayNumber;
}
