using Fotfeste.Samples;

namespace Fotfeste.Web;

/// <summary>The invented leads of a demo, made beside the import from the same references.</summary>
static class DemoLeads
{
    public static IEnumerable<Lead> Of(Store store, Scenario scenario)
    {
        var (staff, enrolments, employers) = (store.Staff.Local.ToDictionary(s => s.Reference!), store.Enrolments.Local.ToDictionary(e => e.Reference!), store.Employers.Local.ToDictionary(e => e.Reference!));
        return scenario.Leads().Select(Made);

        Lead Made(LeadSample sample)
        {
            var (by, begun) = (staff[sample.Staff], sample.Way[0]);
            var content = new LeadContent(sample.Enrolment is { } whose ? enrolments[whose].Id : null, sample.What, sample.Strategy, sample.NextStep, sample.NextOn);
            var lead = Lead.Begin(Id<Lead>.New(store.Now), by.OrganisationId, new(sample.Employer is { } firm ? employers[firm].Id : null, sample.Name), content, begun.Stage, NewSpell(), by.Id, begun.Day);
            foreach (var (stage, day) in sample.Way.Skip(1)) lead.Move(stage, NewSpell(), by.Id, day);
            if (sample is { Rest: var (why, until) }) lead.RestUntil(why, until, NewSpell(), by.Id, sample.Way[^1].Day.AddDays(2));
            return lead;
        }

        Id<LeadSpell> NewSpell() => Id<LeadSpell>.New(store.Now);
    }
}
