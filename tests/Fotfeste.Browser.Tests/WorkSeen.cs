namespace Fotfeste.Browser.Tests;

/// <summary>In the house of all browser tests: a profile that has grown in two steps, and a job that was looked at with its employer.</summary>
public static class WorkSeen
{
    /// <summary>A kitchen with the first employer, from which a job was carved.</summary>
    public static Id<JobAnalysis> Kitchen { get; } = Facts.Named<JobAnalysis>("kitchen");

    /// <summary>A lead in that kitchen for the third person, due today; beside it one that rests and one that is only a name.</summary>
    public static Id<Lead> Lead { get; } = Facts.Named<Lead>("lead");

    public static async Task SeeAsync(RunningHouse house)
    {
        ArgumentNullException.ThrowIfNull(house);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        var person = await store.Participants.ById(team.Participants[2].Id);
        var content = new ProfileContent
        {
            Wishes = new("Jeg vil jobbe et sted der det lukter godt, og ikke sitte stille."), Strengths = new("Nøyaktig, blid, kommer alltid"), Experience = new("Ett år på kjøkkenet på skolen"), Helps = new("Ei liste på veggen, og en å spørre"),
            Interests = InterestLevels.Unknown.With(Interest.Realistic, 4).With(Interest.Artistic, 3).With(Interest.Conventional, 1),
            Tolerates = DemandLevels.Unknown.With(Demand.Standing, 3).With(Demand.Lifting, 1).With(Demand.Noise, 1).With(Demand.Customers, 2).With(Demand.Change, 1).With(Demand.Pace, 2), Hard = default(DemandSet).With(Demand.Noise),
            HoursLeast = new Hours(8), HoursMost = new Hours(20), Times = WorkingTime.Daytime, CommuteMinutes = 40, TravelsBy = MeansOfTravel.PublicTransport, HasLicence = false, Said = default(SaidByPart).With(ProfilePart.Wishes, SaidBy.Person).With(ProfilePart.Strengths, SaidBy.Coach).With(ProfilePart.Interests, SaidBy.Person),
        };
        var first = Profile.Write(Some.NewId<Profile>(), person, null, content with { Experience = Sealed.Nothing }, ProfileOccasion.Talk, null, coach.Id, store.Now.AddDays(-20));
        store.Add(first);
        await store.SaveChangesAsync();
        store.Add(Profile.Write(Some.NewId<Profile>(), person, first, content, ProfileOccasion.AtWork, "Kan stå lenge når det er liv rundt", coach.Id, store.Now.AddDays(-2)));
        var kitchen = JobAnalysis.Begin(Kitchen, await store.Employers.ById(team.Employers[0].Id), "Kjøkken, frokost", "Bakgården", null, house.Team.Today.AddDays(-1), coach.Id, house.Team.Today);
        kitchen.List(JobTasks.Of([new("Dekke bord og rydde", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new("Smøre rundstykker", TaskOften.Daily, TaskPlace.CanGoToOthers), new("Stå i kassa", TaskOften.AllTheTime, TaskPlace.Stays)]));
        kitchen.Ask(DemandGroup.Physical, DemandLevels.Unknown.With(Demand.Standing, 3).With(Demand.Lifting, 2));
        kitchen.Ask(DemandGroup.Sensory, DemandLevels.Unknown.With(Demand.Noise, 3).With(Demand.Smells, 2));
        kitchen.Ask(DemandGroup.Social, DemandLevels.Unknown.With(Demand.Customers, 2).With(Demand.WorkingAlone, 0));
        kitchen.SetTimes(new Hours(15), new Hours(37.5m), WorkingTime.EarlyMorning | WorkingTime.Weekend);
        kitchen.Tell(new(new("Buss 3 stopper utenfor"), new("Norsk og litt engelsk"), new("Rolig, mange som har vært her lenge"), new("Berit på kjøkkenet")));
        store.AddRange(kitchen, JobConsent.Give(Some.NewId<JobConsent>(), await store.Enrolments.ById(team.Enrolments[2].Id), coach.Id, house.Team.Today.AddDays(-2)));
        store.AddRange(Leads(team, coach));
        store.Add(kitchen.Carve(Facts.Named<JobAnalysis>("carved"), "Bord og gulv", JobTasks.Of([kitchen.Tasks.All[0]]), new Hours(8), new Hours(12), coach.Id, house.Team.Today));
        await store.SaveChangesAsync();
    }

    static IEnumerable<Lead> Leads(TestWorld team, StaffMember coach)
    {
        var (here, today) = (new LeadFirm(team.Employers[0].Id, team.Employers[0].Name), team.Today);
        var lead = Domain.Lead.Begin(Lead, team.Organisation.Id, here, new(team.Enrolments[2].Id, "Frokost på kjøkkenet", LeadStrategy.JobDevelopment, "Ringe Berit om prøvetid", today) { Analysis = Kitchen }, LeadStage.Contacted, Some.NewId<LeadSpell>(), coach.Id, today.AddDays(-9));
        lead.Move(LeadStage.NeedUnderstood, Some.NewId<LeadSpell>(), coach.Id, today.AddDays(-1));
        var resting = Domain.Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, here, new(null, "Renhold", LeadStrategy.Mediation), LeadStage.Visited, Some.NewId<LeadSpell>(), coach.Id, today.AddDays(-40));
        resting.RestUntil(LeadRest.WeOweThem, today.AddDays(1), Some.NewId<LeadSpell>(), coach.Id, today.AddDays(-30));
        return [lead, resting, Domain.Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(null, "Bakeriet på hjørnet"), new(null, null, LeadStrategy.JobDevelopment), LeadStage.Idea, Some.NewId<LeadSpell>(), coach.Id, today)];
    }
}
