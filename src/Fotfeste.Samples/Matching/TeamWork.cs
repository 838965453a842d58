namespace Fotfeste.Samples;

/// <summary>What the Norwegian team has found out about work: the profiles of three people, and three jobs that were looked at with their employers.</summary>
static class TeamWork
{
    public static IReadOnlyList<ProfileSample> Profiles { get; } =
    [
        new("Sara Holm", 30, new()
        {
            Wishes = Sealed.Of("Jeg vil jobbe med dyr."), Strengths = Sealed.Of("Tålmodig, legger merke til hvordan dyr har det, møter når hun har sagt det"), Experience = Sealed.Of("Har passet hunder for naboer i flere år, har attest på det"),
            Helps = Sealed.Of("Ei liste med tider. Få ting om gangen. En fast å spørre."), Interests = Interests(4, 2, 1, 3, 0, 1),
            Tolerates = Levels((Demand.Standing, 3), (Demand.Lifting, 2), (Demand.Noise, 2), (Demand.Smells, 4), (Demand.Customers, 1), (Demand.UpsetPeople, 0), (Demand.Change, 1), (Demand.Pace, 2)), Hard = default(DemandSet).With(Demand.UpsetPeople),
            HoursLeast = new Hours(8), HoursMost = new Hours(20), Times = WorkingTime.Daytime, CommuteMinutes = 45, TravelsBy = MeansOfTravel.PublicTransport, HasLicence = false, Said = Whose((ProfilePart.Wishes, SaidBy.Person), (ProfilePart.Strengths, SaidBy.Coach)),
        }, null),
        new("Sara Holm", 9, new()
        {
            Wishes = Sealed.Of("Jeg vil jobbe med dyr, helst hunder."), Work = WishedWork.Parse("own:animal-carer/5164"), Strengths = Sealed.Of("Tålmodig, legger merke til hvordan dyr har det, møter når hun har sagt det"), Experience = Sealed.Of("Har passet hunder for naboer i flere år, har attest på det"),
            Helps = Sealed.Of("Ei liste med tider. Få ting om gangen. En fast å spørre."), Interests = Interests(4, 2, 1, 3, 0, 1),
            Tolerates = Levels((Demand.Standing, 3), (Demand.Lifting, 2), (Demand.Noise, 3), (Demand.Smells, 4), (Demand.Customers, 1), (Demand.UpsetPeople, 0), (Demand.Change, 1), (Demand.Pace, 2)), Hard = default(DemandSet).With(Demand.UpsetPeople),
            HoursLeast = new Hours(8), HoursMost = new Hours(20), Times = WorkingTime.Daytime, CommuteMinutes = 45, TravelsBy = MeansOfTravel.PublicTransport, HasLicence = false, Said = Whose((ProfilePart.Wishes, SaidBy.Person), (ProfilePart.Strengths, SaidBy.Coach)),
        }, "Bjeffing går fint. Det er folk som roper, som er vanskelig."),
        new("Mikkel Aas", 40, new()
        {
            Wishes = Sealed.Of("Lager er greit, gjerne truck."), Work = WishedWork.Parse("own:warehouse-worker/4321 own:forklift-driver/8344"), Strengths = Sealed.Of("Sterk, stø på hånda, liker orden"), Experience = Sealed.Of("Seks år på lager, truckførerbevis som må fornyes"), Helps = Sealed.Of("Beskjeder på papir. Pause før det blir for mye."), Interests = Interests(4, 1, 0, 1, 1, 3),
            Tolerates = Levels((Demand.Standing, 4), (Demand.Walking, 4), (Demand.Lifting, 3), (Demand.Noise, 3), (Demand.Customers, 1), (Demand.Memory, 2), (Demand.Reading, 1), (Demand.Pace, 3)),
            HoursLeast = new Hours(20), HoursMost = new Hours(37.5m), Times = WorkingTime.Daytime | WorkingTime.EarlyMorning | WorkingTime.Evening, CommuteMinutes = 60, TravelsBy = MeansOfTravel.Bicycle, HasLicence = true, Said = Whose((ProfilePart.Wishes, SaidBy.Person), (ProfilePart.Helps, SaidBy.Person)),
        }, null),
    ];

    public static IReadOnlyList<JobSample> Jobs { get; } =
    [
        new("dyr", "ingrid", 6, "Stell og renhold", Levels((Demand.Standing, 3), (Demand.Lifting, 2), (Demand.Bending, 3), (Demand.Noise, 3), (Demand.Smells, 3), (Demand.Customers, 1), (Demand.UpsetPeople, 1), (Demand.Change, 2), (Demand.Pace, 2)), (10, 25), WorkingTime.Daytime | WorkingTime.Weekend,
            new(Sealed.Of("Buss 4 stopper utenfor, hvert kvarter"), Sealed.Of("Norsk. Lister på tavla med bilder"), Sealed.Of("Lite rom, mange dyr, rolig tone. Felles lunsj klokka tolv"), Sealed.Of("Dyrepleieren er der hele dagen")),
            [new("Vaske bur og gulv", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new("Lufte hunder", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new("Fylle på fôr og utstyr", TaskOften.Weekly, TaskPlace.CanBeLiftedOut), new("Ta telefonen", TaskOften.AllTheTime, TaskPlace.CanGoToOthers)]),
        new("lager", "ingrid", 15, "Plukk og pakk", Levels((Demand.Standing, 4), (Demand.Walking, 4), (Demand.Lifting, 3), (Demand.Noise, 3), (Demand.Temperature, 2), (Demand.WorkingAlone, 3), (Demand.Reading, 1), (Demand.Numbers, 1), (Demand.Pace, 3)), (20, 37.5m), WorkingTime.EarlyMorning | WorkingTime.Daytime,
            new(Sealed.Of("Sykkelvei helt fram. Ingen buss før sju"), Sealed.Of("Norsk, engelsk og polsk. Ordrene står på en skjerm"), Sealed.Of("Travelt før helga, ellers jevnt"), Sealed.Of("Skiftlederen, og en fadder den første måneden")),
            [new("Plukke varer etter skjerm", TaskOften.AllTheTime, TaskPlace.Stays), new("Brette esker", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new("Kjøre truck", TaskOften.Daily, TaskPlace.CanGoToOthers)]),
        new("kafe", "ingrid", 34, "Frokostvakt", Levels((Demand.Standing, 3), (Demand.FineHandwork, 1), (Demand.Noise, 2), (Demand.Smells, 1), (Demand.Colleagues, 2), (Demand.Customers, 2), (Demand.Memory, 2), (Demand.Pace, 3)), (15, 30), WorkingTime.EarlyMorning,
            new(Sealed.Nothing, Sealed.Of("Norsk"), Sealed.Of("Mange faste gjester"), Sealed.Of("Kari, som har vært der i ti år")),
            [new("Dekke frokostbordet", TaskOften.Daily, TaskPlace.Stays), new("Rydde og vaske opp", TaskOften.Daily, TaskPlace.CanBeLiftedOut)]),
    ];

    static DemandLevels Levels(params (Demand Demand, int Level)[] levels)
    {
        var all = DemandLevels.Unknown;
        foreach (var (demand, level) in levels) all = all.With(demand, (byte)level);
        return all;
    }

    static SaidByPart Whose(params (ProfilePart Part, SaidBy By)[] parts)
    {
        var all = default(SaidByPart);
        foreach (var (part, by) in parts) all = all.With(part, by);
        return all;
    }

    static InterestLevels Interests(params int[] fits)
    {
        var all = InterestLevels.Unknown;
        foreach (var interest in Enum.GetValues<Interest>()) all = all.With(interest, (byte)fits[(int)interest]);
        return all;
    }
}
