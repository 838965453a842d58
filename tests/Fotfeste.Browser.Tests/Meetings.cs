namespace Fotfeste.Browser.Tests;

/// <summary>What the first person has agreed that employers may hear, an interview that is prepared, and the fourth person's practice.</summary>
static class Meetings
{
    public static Id<Interview> Prepared { get; } = Facts.Named<Interview>("prepared");
    public static Id<EmploymentSpell> Practice { get; } = Facts.Named<EmploymentSpell>("practice");

    public static async Task PrepareAsync(RunningHouse house)
    {
        var (team, coach, today) = (house.Team, house.Team.Coaches[0], house.Team.Today);
        await using var store = house.Store.As(coach);
        var enrolment = await store.Enrolments.ById(team.Enrolments[0].Id);
        var (agreed, before) = (Give(team.Employers[0].Id, "Jeg lærer best når noen viser meg. Jeg trenger pause klokka ti.", "Hva jeg har vært sjuk av"), Give(null, "Jeg er flink med hendene.", null));
        before.TakeBack(store.Now);
        var content = new InterviewContent(new("Frukt og grønt"), today.AddDays(3), new(10, 0), new("Storgata 2, inngang bak"), new("Jobbspesialisten blir med og sier lite"),
            new("Hvorfor vil du jobbe her?\nHva er du god på?\nHva gjør du når det blir mye på en gang?"), new("Jeg liker å ha orden i hyllene."), new("Hva jeg har vært sjuk av"), new("Hvem kan jeg spørre når jeg lurer på noe?"));
        var practice = EmploymentSpell.Start(Practice, await store.Enrolments.ById(team.Enrolments[3].Id), team.Employers[3].Id, "Pakking", Some.NewId<Terms>(), Some.Forms, "work-practice", new Hours(15), today.AddDays(-20), null);
        store.AddRange(practice, PracticePlan.Agree(Some.NewId<PracticePlan>(), practice, "Finne ut om tempoet passer.", "Pakke bestillinger sammen med en annen.", today.AddDays(4), "20 timer i uka hvis begge vil."));
        store.AddRange(agreed, before, Interview.Prepare(Prepared, enrolment, team.Employers[0].Id, null, coach.Id, null, content, today));
        await store.SaveChangesAsync();

        Disclosure Give(Id<Employer>? employer, string words, string? unsaid) => Disclosure.Give(Some.NewId<Disclosure>(), enrolment, employer, (words, unsaid), today, today.AddDays(180), coach.Id, store.Now, today);
    }
}
