namespace Fotfeste.Web.Tests;

/// <summary>The test world, seen from the first coach's first person: for each kind of id the case itself, one beside it (same unit, a colleague's) and a foreign one (another unit).</summary>
sealed class PolicyWorld
{
    public const string Invented = "0190a0a0-0000-7000-8000-000000000000";

    const string Secret = "the-secret-of-the-first-coach";

    readonly Dictionary<string, (string Case, string? Beside, string? Foreign)> ids;

    public PolicyWorld(TestWorld team)
    {
        Shares = [new(Some.NewId<FteShare>(), team.Coaches[0], team.Programme.Id, team.North.Id, 100, DateRange.Open(team.Today)), new(Some.NewId<FteShare>(), team.Coaches[2], team.Programme.Id, team.South.Id, 100, DateRange.Open(team.Today))];
        Programmes = [.. new[] { team.North, team.South }.Select(unit => Programme.Plan(Some.NewId<Programme>(), unit, $"Program {unit.Name}", null, Some.Method.Key, DateRange.Open(team.Today)))];
        Adapted = [.. new[] { team.North, team.South }.Select(unit => AdaptedDraft.Begin(Some.NewId<AdaptedMethod>(), team.Organisation.Id, unit.Id, Some.Method.CopiedAs(new($"own-{unit.Id}", 1), Some.Text(unit.Name), "en", null), Some.Method, "Fjordland", Vocabulary.Empty))];
        Appointments = [.. new[] { (0, team.Coaches[0]), (5, team.Coaches[1]), (10, team.Coaches[2]), (5, team.NorthLeader) }.Select(a => Some.Appointment(team.Organisation, a.Item2, team.Enrolments[a.Item1], team.Today, about: $"canary-notes-{a.Item1 + 1}"))];
        Absences = [.. team.Coaches.Take(3).Select(coach => Absence.Register(Some.NewId<Absence>(), coach, new(team.Today.AddDays(30), team.Today.AddDays(40)), null, new(team.Roles, team.Units, []), team.Today))];
        Meetings = [.. new[] { team.North, team.South }.Select(unit => GroupMeeting.Plan(Some.NewId<GroupMeeting>(), team.Organisation.Id, unit.Id, team.Today, unit.Name, null, team.Today))];
        Decisions = [.. new[] { 0, 5, 10 }.Select(at => AuthorityDecision.Record(Some.NewId<AuthorityDecision>(), team.Enrolments[at], "NAV", "Tilskudd", new(team.Today.AddDays(-90), team.Today.AddDays(20)), AuthorityDecision.UsualReminder))];
        Waiting = [.. new[] { 0, 5, 10 }.Select(at => WaitingFor.Begin(Some.NewId<WaitingFor>(), team.Enrolments[at], "NAV", "Tilskudd", team.Today.AddDays(-9), team.Today))];
        Views = [Own(team.Coaches[0]), Own(team.Coaches[1]), Own(team.SouthLeader, team.South)];
        Ad = Some.Ad(team.Organisation, new(team.Today, new(9, 0), TimeSpan.Zero));
        Analyses = [.. new[] { 0, 5, 10 }.Select(at => JobAnalysis.Begin(Some.NewId<JobAnalysis>(), team.Employers[at], "Kjøkken", null, null, team.Today, team.Coaches[0].Id, team.Today))];
        Leads = [.. new[] { 0, 5, 10 }.Select(at => Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(team.Employers[at].Id, team.Employers[at].Name), new(team.Enrolments[at].Id, "Kjøkken", LeadStrategy.JobDevelopment, "Ringe", team.Today), LeadStage.Visited, Some.NewId<LeadSpell>(), team.Coaches[at / 5].Id, team.Today))];
        Promises = [.. new[] { 0, 5, 10 }.Select(at => PromiseMade.In(Some.NewId<PromiseMade>(), Talk(team, at), team.Coaches[at / 5].Id, "Sende avtalen", team.Today.AddDays(9), isTheirs: false))];
        Interviews = [.. new[] { 0, 5, 10 }.Select(at => Interview.Prepare(Some.NewId<Interview>(), team.Enrolments[at], team.Employers[at].Id, null, team.Coaches[at / 5].Id, null, InterviewContent.Empty, team.Today))];
        ids = new()
        {
            ["vacancy"] = ($"{Ad.Id}", null, null),
            ["enrolment"] = Three(team.Enrolments, e => e.Id.Value),
            ["participant"] = Three(team.Participants, p => p.Id.Value),
            ["job"] = Three(team.Jobs, j => j.Id.Value),
            ["employer"] = Three(team.Employers, e => e.Id.Value),
            ["contact"] = ($"{team.Contacts[0].Id}", $"{team.Contacts[5 * 3].Id}", $"{team.Contacts[10 * 3].Id}"),
            ["appointment"] = ($"{Appointments[0].Id}", $"{Appointments[1].Id}", $"{Appointments[2].Id}"),
            ["absence"] = ($"{Absences[0].Id}", $"{Absences[1].Id}", $"{Absences[2].Id}"),
            ["feed"] = (Secret, null, null),
            ["referral"] = ($"{team.Referrals[0].Id}", null, $"{team.Referrals[1].Id}"),
            ["meeting"] = ($"{Meetings[0].Id}", null, $"{Meetings[1].Id}"),
            ["agenda"] = ($"{Meetings[0].Id}/{team.Referrals[0].Id}", null, $"{Meetings[1].Id}/{team.Referrals[1].Id}"),
            ["decision"] = ($"{Decisions[0].Id}", $"{Decisions[1].Id}", $"{Decisions[2].Id}"),
            ["waiting"] = ($"{Waiting[0].Id}", $"{Waiting[1].Id}", $"{Waiting[2].Id}"),
            ["view"] = ($"{Views[0].Id}", $"{Views[1].Id}", $"{Views[2].Id}"),
            ["analysis"] = ($"{Analyses[0].Id}", $"{Analyses[1].Id}", $"{Analyses[2].Id}"),
            ["asks"] = ($"{Analyses[0].Id}/Social", $"{Analyses[1].Id}/Social", $"{Analyses[2].Id}/Social"),
            ["promise"] = ($"{Promises[0].Id}", $"{Promises[1].Id}", $"{Promises[2].Id}"),
            ["lead"] = ($"{Leads[0].Id}", $"{Leads[1].Id}", $"{Leads[2].Id}"),
            ["interview"] = ($"{Interviews[0].Id}", $"{Interviews[1].Id}", $"{Interviews[2].Id}"),
            ["unit"] = ($"{team.North.Id}", null, $"{team.South.Id}"),
            ["programme"] = ($"{Programmes[0].Id}", null, $"{Programmes[1].Id}"),
            ["adapted"] = ($"{Adapted[0].Id}", null, $"{Adapted[1].Id}"),
            ["share"] = ($"{Shares[0].Id}", null, $"{Shares[1].Id}"),
            ["staff"] = ($"{team.Coaches[0].Id}", $"{team.Coaches[1].Id}", $"{team.Coaches[2].Id}"),
            ["account"] = ($"{team.Coaches[0].Id}", null, null),
            ["pack"] = ("grown/2", null, null),
            ["country"] = (TestShelf.NoCountry, null, null),
            ["term"] = ("job-coach", null, null),
            ["occupation"] = ("own:cleaner", null, null),
            ["template"] = ("people.csv", null, null),
            ["upload"] = (Invented, null, null),
        };
    }

    /// <summary>To be saved before the walk.</summary>
    public IReadOnlyList<FteShare> Shares { get; }
    /// <summary>To be saved before the walk.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>To be saved before the walk: a draft of the north and one of the south.</summary>
    public IReadOnlyList<AdaptedMethod> Adapted { get; }
    /// <summary>To be saved before the walk: one of each unit and coach, and one of the leader's.</summary>
    public IReadOnlyList<Appointment> Appointments { get; }
    /// <summary>To be saved before the walk: one of each coach in the north and one in the south.</summary>
    public IReadOnlyList<Absence> Absences { get; }
    /// <summary>To be saved before the walk: the collaboration group's of each unit.</summary>
    public IReadOnlyList<GroupMeeting> Meetings { get; }
    /// <summary>To be saved before the walk: of the first coach's person, of a colleague's and of a foreign one.</summary>
    public IReadOnlyList<AuthorityDecision> Decisions { get; }
    /// <summary>To be saved before the walk: it is everybody's who meets employers.</summary>
    public StoredVacancy Ad { get; }
    /// <summary>To be saved before the walk: as the decisions.</summary>
    public IReadOnlyList<WaitingFor> Waiting { get; }
    /// <summary>To be saved before the walk: one of each coach in the north, and one of the team in the south.</summary>
    public IReadOnlyList<SavedView> Views { get; }
    /// <summary>To be saved before the walk: a job that was looked at with three of the employers.</summary>
    public IReadOnlyList<JobAnalysis> Analyses { get; }
    /// <summary>To be saved before the walk: as the decisions; with the contacts they were made in.</summary>
    public IReadOnlyList<PromiseMade> Promises { get; }
    /// <summary>To be saved before the walk: as the decisions, each at the employer of that number.</summary>
    public IReadOnlyList<Lead> Leads { get; }
    /// <summary>To be saved before the walk: as the decisions.</summary>
    public IReadOnlyList<Interview> Interviews { get; }
    /// <summary>To be saved before the walk.</summary>
    public List<Contact> Talks { get; } = [];
    /// <summary>To be saved before the walk: the first coach's calendar.</summary>
    public static CalendarFeed FeedOf(StaffMember coach, Account account) =>
        CalendarFeed.Open(Some.NewId<CalendarFeed>(), coach, Persona.Coach, AuditEntry.HashOf(Secret), FeedQueries.SessionOf(account), FeedNames.Initials, "nb", DateTimeOffset.UnixEpoch);

    public bool Knows(string kind) => ids.ContainsKey(kind);

    public (string Case, string? Beside, string? Foreign) Of(string kind) => ids[kind];

    /// <summary>For an id of the case, the foreign one of the same kind; null for any other value.</summary>
    public string? ForeignFor(string value) => ids.Values.FirstOrDefault(three => three.Case == value && three.Foreign is not null).Foreign;

    /// <summary>Whose canaries this persona may meet, as they stand in the texts: the persons' numbers, and the names of the referred.</summary>
    public static bool MaySee(string persona, string whose) => persona switch
    {
        "coach" => whose is "1" or "2" or "3" or "4" or "5" or "Uma Ny",
        "leader" => (int.TryParse(whose, out var n) && n <= 10) || whose == "Uma Ny",
        _ => false,
    };

    public static StaffMember? Who(TestWorld team, string persona) => persona switch
    {
        "coach" => team.Coaches[0],
        "leader" => team.NorthLeader,
        "administrator" => team.Administrator,
        "evaluator" => team.Evaluator,
        _ => null,
    };

    static SavedView Own(StaffMember maker, Unit? team = null) => SavedView.Save(Some.NewId<SavedView>(), maker, team?.Id, "Trenger kontakt", ViewedList.Participants, ListFilter.Of(ViewedList.Participants, ("show", "Late"), ("order", "Name")));

    Contact Talk(TestWorld team, int at)
    {
        var talk = Contact.Log(Some.NewId<Contact>(), team.Enrolments[at], team.Coaches[at / 5].Id, Some.Content("", team.Today) with { With = ContactParty.Employer }, team.Today, team.Employers[0].Id);
        Talks.Add(talk);
        return talk;
    }

    static (string Case, string? Beside, string? Foreign) Three<T>(List<T> all, Func<T, Guid> id) => ($"{id(all[0])}", $"{id(all[5])}", $"{id(all[10])}");
}
