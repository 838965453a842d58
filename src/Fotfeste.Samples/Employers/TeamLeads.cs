namespace Fotfeste.Samples;

/// <summary>What the Norwegian team is working on with employers: each coach has something in most stages, one lead that comes back from its rest, and one that is only a name.</summary>
static class TeamLeads
{
    static readonly (LeadStage Stage, string Next, int InDays)[] stages =
    [
        (LeadStage.Contacted, "Avtale et besøk", 1), (LeadStage.Visited, "Sende det vi lovet", 0), (LeadStage.NeedUnderstood, "Se hvem det kan passe for", 4),
        (LeadStage.PersonPresented, "Høre hva de tenker", 2), (LeadStage.Trial, "Snakke sammen midt i prøvetida", 6),
    ];

    static readonly string[] names = ["Bakeriet ved ferja", "Blomsterbua på torget", "Hundebarnehagen i Åslia", "Verkstedet bak rådhuset"];

    public static IReadOnlyList<LeadSample> Of(Caseload caseload, DateOnly today)
    {
        List<LeadSample> all = [];
        foreach (var (coach, number) in caseload.Enrolments.Select(e => e.Coach!).Distinct().Order(StringComparer.Ordinal).Select((coach, number) => (coach, number))) all.AddRange(OfCoach(coach, number, caseload, today));
        return all;
    }

    static IEnumerable<LeadSample> OfCoach(string coach, int number, Caseload caseload, DateOnly today)
    {
        var dice = new Dice($"leads/{coach}");
        var people = caseload.Enrolments.Where(e => e.Coach == coach && e.Support.Until is null && !caseload.Jobs.Any(j => j.Enrolment == e.Reference && j.Days.Covers(today))).Select(e => e.Reference!).ToList();
        var at = number * (stages.Length + 1);
        foreach (var (stage, next, inDays) in stages)
        {
            var firm = NorwegianFirms.All[at++ % NorwegianFirms.All.Count];
            var person = people.Count > 0 && (stage.TakesPerson() || dice.Chance(40)) ? dice.OneOf(people) : null;
            if (stage.TakesPerson() && person is null) continue;
            yield return new(coach, firm.Reference, firm.Name, person, dice.OneOf(firm.Tasks), person is not null && dice.Chance(75) ? LeadStrategy.JobDevelopment : LeadStrategy.Mediation, WayTo(stage, today, dice))
            {
                NextStep = next, NextOn = Weekdays.OrAfter(today.AddDays(inDays)),
            };
        }
        var resting = NorwegianFirms.All[at % NorwegianFirms.All.Count];
        yield return new(coach, resting.Reference, resting.Name, null, null, LeadStrategy.Mediation, WayTo(LeadStage.Visited, today.AddDays(-40), dice))
        {
            Rest = number % 2 == 0 ? (LeadRest.WeOweThem, today) : (LeadRest.NoNeedNow, today.AddDays(30)),
        };
        yield return new(coach, null, names[number % names.Length], null, null, LeadStrategy.JobDevelopment, [(LeadStage.Idea, today.AddDays(-dice.Between(0, 5)))]) { NextStep = "Gå innom og hilse på" };
    }

    // A week or so in each stage, on weekdays.
    static List<(LeadStage, DateOnly)> WayTo(LeadStage last, DateOnly until, Dice dice)
    {
        List<(LeadStage, DateOnly)> way = [];
        var day = until.AddDays(-dice.Between(1, 6));
        for (var stage = last; stage >= LeadStage.Contacted; stage--, day = day.AddDays(-dice.Between(4, 11))) way.Insert(0, (stage, Weekdays.OrBefore(day)));
        return way;
    }
}
