namespace Fotfeste.Samples;

/// <summary>An invented service with invented people: a folder of tables that the importer reads like anybody's. The same name and day give the same bytes.</summary>
public sealed class Scenario
{
    Scenario(string name, DateOnly firstDay, DateOnly lastDay, Caseload caseload, IReadOnlyList<DemoAccount> accounts) =>
        (Name, FirstDay, LastDay, Caseload, this.accounts) = (name, firstDay, lastDay, caseload, accounts);

    readonly IReadOnlyList<DemoAccount> accounts;

    /// <summary>What <see cref="Of"/> understands.</summary>
    public static IReadOnlyList<string> Names { get; } = ["jonkoping", "team"];

    public string Name { get; }

    /// <summary>Nothing in it is older.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The day it is set on: nothing in it has happened later.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The rows before they are written: what the files say.</summary>
    public Caseload Caseload { get; }

    /// <summary>Name, country, language and time zone of the organisation.</summary>
    public OrganisationRow Organisation => Caseload.Organisation!;

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="day">The day on which <c>team</c> is set; <c>jonkoping</c> has its own.</param>
    /// <exception cref="Refusal">No scenario of that name, or a scenario of today without a day.</exception>
    public static Scenario Of(string name, DateOnly? day = null) => (name, day) switch
    {
        ("jonkoping", _) => new(name, JonkopingUnits.FirstDay, JonkopingUnits.LastDay, Jonkoping.Caseload(), JonkopingStaff.Accounts),
        ("team", { } today) => new(name, Team.FirstDay(today), today, Team.Caseload(today), TeamStaff.Accounts),
        ("team", null) => throw new Refusal("organisation.scenario-needs-day"),
        _ => throw new Refusal("organisation.scenario-unknown"),
    };

    /// <summary>A caseload of any size, for measuring: dull on purpose.</summary>
    public static Scenario Scale(int people, int contacts) => new("scale", Samples.Scale.FirstDay, Samples.Scale.LastDay, Samples.Scale.Caseload(people, contacts), []);

    /// <summary>The tables as CSV files, always in the same order.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files() => CaseloadWriter.Csv(Caseload);

    /// <summary>What stands in the calendars; only the team of today has any.</summary>
    public IReadOnlyList<AppointmentSample> Appointments() => Name == "team" ? TeamCalendar.Of(Caseload, LastDay) : [];

    /// <summary>What is worked on with employers; only the team of today does.</summary>
    public IReadOnlyList<LeadSample> Leads() => Name == "team" ? TeamLeads.Of(Caseload, LastDay) : [];

    /// <summary>Ads that are open; only around the team of today there are any.</summary>
    public IReadOnlyList<Vacancy> Vacancies() => Name == "team" ? TeamVacancies.Of(LastDay) : [];

    /// <summary>Who is away; only in the team of today anybody is.</summary>
    public IReadOnlyList<AbsenceSample> Absences() => Name == "team" ? TeamAbsences.Of(LastDay) : [];

    /// <summary>Vocational profiles, the older version of a person's before the newer; only the team of today has any, as of what follows.</summary>
    public IReadOnlyList<ProfileSample> Profiles() => Name == "team" ? TeamWork.Profiles : [];

    /// <summary>Jobs that somebody looked at.</summary>
    public IReadOnlyList<JobSample> Jobs() => Name == "team" ? TeamWork.Jobs : [];

    /// <summary>What is agreed about practices that run.</summary>
    public IReadOnlyList<PracticeSample> Practices() => Name == "team" ? TeamPractices.All : [];

    /// <summary>Talks with employers about nobody, and what was promised.</summary>
    public IReadOnlyList<VisitSample> Visits() => Name == "team" ? TeamVisits.All : [];

    /// <summary>What employers may hear, and interviews.</summary>
    public IReadOnlyList<MeetingSample> Meetings() => Name == "team" ? TeamMeetings.All : [];

    /// <summary>Who signs in to the demo; none for a scale.</summary>
    public IReadOnlyList<DemoAccount> Accounts() => accounts;
}
