namespace Fotfeste.Browser.Tests;

/// <summary>One running house for all browser tests, over the test world on SQLite. A test that changes much opens a house of its own.</summary>
public sealed class House : IAsyncLifetime
{
    public RunningHouse Running { get; private set; } = null!;

    /// <summary>A method that the north has adapted, published once and is changing again.</summary>
    public static Id<AdaptedMethod> Adapted { get; } = Facts.Named<AdaptedMethod>("adapted");
    /// <summary>A programme of the north's that follows the method it was copied from.</summary>
    public static Id<Programme> Follows { get; } = Facts.Named<Programme>("follows");

    /// <summary>When the north's second coach will be away.</summary>
    public static Id<Absence> Away { get; } = Facts.Named<Absence>("away");
    /// <summary>A meeting of the north's collaboration group: one referral is decided about, one is not.</summary>
    public static Id<GroupMeeting> Meeting { get; } = Facts.Named<GroupMeeting>("meeting");

    /// <summary>A decision about the first person that ends soon.</summary>
    public static Id<AuthorityDecision> Decision { get; } = Facts.Named<AuthorityDecision>("decision");
    /// <summary>An open ad, put aside for the first person.</summary>
    public static Id<Vacancy> Ad { get; } = Facts.Named<Vacancy>("ad");
    /// <summary>The first person waits for an answer.</summary>
    public static Id<WaitingFor> Waiting { get; } = Facts.Named<WaitingFor>("waiting");

    /// <summary>What the north's leader saved for everybody there.</summary>
    public static Id<SavedView> View { get; } = Facts.Named<SavedView>("view");

    /// <summary>A school of the municipality's with a place, somebody to call, a colleague who knows them, and a pause.</summary>
    public static Id<Employer> Known { get; } = Facts.Named<Employer>("known");

    /// <summary>What the first coach promised that school.</summary>
    public static Id<PromiseMade> Promised { get; } = Facts.Named<PromiseMade>("promised");

    public async ValueTask InitializeAsync()
    {
        Running = await RunningHouse.On(Engine.Sqlite);
        await LiveOnAsync(Running);
        await AdaptAsync(Running);
        await MeetAsync(Running);
        await SaveViewsAsync(Running);
        await WorkSeen.SeeAsync(Running);
        await KnowAsync(Running);
        await Meetings.PrepareAsync(Running);
    }

    static async Task KnowAsync(RunningHouse house)
    {
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        var school = Employer.Meet(Known, team.Organisation.Id, "Fjordby skole", "312 000 673", "Fjordby", "55 55 55 55");
        school.Describe(new("Barneskole", "85.201", FirmSize.UpTo249, Sector.Municipal, team.Employers[0].Id));
        var kitchen = Workplace.Of(Some.NewId<Workplace>(), school, "Kjøkkenet", "Skolegata 1", "9901");
        var opener = ContactPerson.Meet(Some.NewId<ContactPerson>(), school, new("Berit Bro", "Inspektør", "900 00 000", "berit@skole.example", kitchen.Id), new(team.Today, team.Today.AddYears(1)), team.Today);
        ContactPerson.OpenDoors([opener], opener);
        var talk = Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, school.Id, coach.Id, Some.Content("De trenger hjelp i kantina om morgenen.", team.Today) with { Kind = ContactKind.Visit, With = ContactParty.Employer, Place = ContactPlace.Workplace }, team.Today);
        talk.Concern(VisitPurpose.LearnNeeds, VisitAbout.Job);
        store.AddRange(school, kitchen, opener, Acquaintance.Tell(Some.NewId<Acquaintance>(), school, coach.Id, opener.Id, "Vi spilte i samme korps."),
            talk, PromiseMade.In(Promised, talk, coach.Id, "Sende avtalen om prøvetid", team.Today.AddDays(1), isTheirs: false),
            DoNotContact.Say(Some.NewId<DoNotContact>(), school, "De bytter ledelse og ber om ro.", askedByThem: true, team.Today.AddDays(30), coach.Id, team.Today));
        await store.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync() => await Running.DisposeAsync();

    // What pages show only after something has happened: the support of the coach's fifth person has ended (so that only the leader reads it), a contact of the second is corrected, the second is in the step before another method, the third waits for a first day at work, the fourth is past a published limit.
    static async Task LiveOnAsync(RunningHouse house)
    {
        var (team, today, coach) = (house.Team, house.Team.Today, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        var (ended, told) = (await store.Enrolments.ById(team.Enrolments[4].Id), await store.Enrolments.ById(team.Enrolments[1].Id));
        ended.End(today.AddDays(-1), "goal-reached", "work", today);
        var contact = await store.Contacts.ById(team.Contacts[3].Id);
        contact.Correct(Some.NewId<ContactRevision>(), told, contact.Content with { Minutes = 45, Note = Sealed.Of("Rettet") }, coach.Id, house.Store.Clock.GetUtcNow(), today);
        told.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "before", today.AddDays(-10), null, today);
        (await store.Enrolments.ById(team.Enrolments[3].Id)).MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", today.AddDays(-95), null, today);
        store.Add(Some.Job(await store.Enrolments.ById(team.Enrolments[2].Id), "transition", today.AddDays(1), today.AddDays(20)));
        await store.SaveChangesAsync();
        await PlanAsync(house, store);
    }

    /// <summary>Which of the first coach's appointments is in that state. It bears the identity of its enrolment, so that a list of pages can be made before there is a house.</summary>
    public static Id<Appointment> AppointmentIn(TestWorld team, AppointmentState state)
    {
        ArgumentNullException.ThrowIfNull(team);
        return new(team.Enrolments[(int)state].Id.Value);
    }

    // One of the first coach's appointments in each state, a meeting of the team, and one with the third person that has begun; the leader has opened a calendar feed.
    static async Task PlanAsync(RunningHouse house, Store store)
    {
        var (team, today, coach) = (house.Team, house.Team.Today, house.Team.Coaches[0]);
        await AddAsync(AppointmentState.Planned, today.AddDays(1), new(10, 0));
        var moved = await AddAsync(AppointmentState.Moved, today, new(12, 0));
        moved.Change(Some.NewId<AppointmentRevision>(), await store.Enrolments.ById(team.Enrolments[1].Id), moved.Content with { Start = new(13, 0), Location = Sealed.Of("Biblioteket") }, coach.Id, store.Now, today);
        (await AddAsync(AppointmentState.Cancelled, today, new(14, 0))).Cancel(Some.NewId<AppointmentRevision>(), coach.Id, store.Now);
        (await AddAsync(AppointmentState.Done, today.AddDays(-7), new(9, 0))).LogAs(await store.Contacts.ById(team.Contacts[9].Id));
        store.Add(Some.Appointment(team.Organisation, coach, null, today, new(8, 30), "Teammøte"));
        store.Add(Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[2].Id), today, new(9, 0), "Første uke"));
        await store.SaveChangesAsync();
        var account = await house.AccountFor(team.NorthLeader);
        await using var leader = house.Store.As(team.NorthLeader);
        leader.Add(Absence.Register(Away, team.Coaches[1], new(today.AddDays(30), today.AddDays(40)), null, new(team.Roles, team.Units, []), today));
        leader.Add(CalendarFeed.Open(Some.NewId<CalendarFeed>(), team.NorthLeader, Persona.Leader, AuditEntry.HashOf("the leader's"), FeedQueries.SessionOf(account), FeedNames.Initials, "nb", store.Now));
        await leader.SaveChangesAsync();

        async Task<Appointment> AddAsync(AppointmentState state, DateOnly day, TimeOnly start)
        {
            var planned = Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[(int)state].Id), day, start, "Snakke om planen", id: AppointmentIn(team, state));
            store.Add(planned);
            return planned;
        }
    }

    // Renamed, a phase more, another limit; after the first version one phase is left out.
    static async Task AdaptAsync(RunningHouse house)
    {
        var (team, shelf) = (house.Team, new PackShelf([Some.Method], []));
        await using var store = house.Store.As(team.NorthLeader);
        var second = Some.Method.PhaseOf("second");
        var copy = Some.Method.CopiedAs(new("own-nord", 1), Some.Text("Slik gjør vi i Nord"), "en", "Vi møter familien før vi leter etter jobb.")
            .With(second with { Names = Some.Text("Finne jobben"), Clock = second.Clock with { AtMost = Span.Months(4) } }).Adding(Some.Phase("family", "Møte familien"), 1);
        var method = AdaptedDraft.Begin(Adapted, team.Organisation.Id, team.North.Id, copy, Some.Method, team.Organisation.Name, Vocabulary.Empty);
        AdaptedDraft.Of(method, shelf).Publish(Some.NewId<AdaptedVersion>(), copy.Note!, team.Organisation.Name, team.NorthLeader.Id, team.Today);
        AdaptedDraft.Of(method, shelf).Keep(copy.Without("first") with { Key = method.Next }, team.Organisation.Name);
        store.Add(method);
        store.Add(Programme.Plan(Follows, team.North, "Ung i jobb", "NAV", Some.Method.Key, DateRange.Open(team.Today)));
        await store.SaveChangesAsync();
    }

    // The open referral of the world stands on the agenda as a code; another, who has agreed to be named, has got a place.
    static async Task MeetAsync(RunningHouse house)
    {
        var (team, today) = (house.Team, house.Team.Today);
        await using var store = house.Store.As(team.NorthLeader);
        var person = Some.Participant("Tuva Ny", team.Organisation.Id);
        var placed = Referral.Receive(Some.NewId<Referral>(), person, team.North.Id, "psychiatry", today.AddDays(-40), "Jobbe på verksted", "Behandler ved DPS", null, null, today);
        placed.Agree(today.AddDays(-2), "De får vite hva jeg heter", today);
        var meeting = GroupMeeting.Plan(Meeting, team.Organisation.Id, team.North.Id, today, "Rådhuset", "NAV, DPS, kommunen", today);
        meeting.Decide(Some.NewId<GroupDecision>(), placed, GroupAnswer.Accept, null, null, "En jobbspesialist", today);
        var first = await store.Enrolments.ById(team.Enrolments[0].Id);
        store.Add(AuthorityDecision.Record(Decision, first, "NAV Fjordland", "Lønnstilskudd", new(today.AddDays(-160), today.AddDays(20)), AuthorityDecision.UsualReminder));
        store.Add(Some.Ad(team.Organisation, store.Now, Ad));
        store.Add(SavedVacancy.Save(Some.NewId<SavedVacancy>(), first, Ad, ("Medarbeider i frukt og grønt", "Brygga Matmarked AS", "Lillestrøm"), "Nær der hun bor.", team.NorthLeader.Id, today));
        store.Add(WaitingFor.Begin(Waiting, first, "NAV Fjordland", "Nytt vedtak om lønnstilskudd", today.AddDays(-16), today));
        store.AddRange(person, placed, meeting);
        store.Add(SuspectedPair.Of(Some.NewId<SuspectedPair>(), team.Organisation.Id, team.Participants[6].Id, team.Participants[7].Id, team.North.Id, team.Coaches[1].Id, store.Now));
        await store.SaveChangesAsync();
    }

    // A team's view of people beside the coach's own, and one of employers; no list opens with any of them.
    static async Task SaveViewsAsync(RunningHouse house)
    {
        var team = house.Team;
        await using (var leader = house.Store.As(team.NorthLeader))
        {
            leader.Add(SavedView.Save(View, team.NorthLeader, team.North.Id, "Lengst siden sist", ViewedList.Participants, ListFilter.Of(ViewedList.Participants, ("show", "Searching"), ("order", "LongestAgo"))));
            await leader.SaveChangesAsync();
        }
        await using var coach = house.Store.As(team.Coaches[0]);
        coach.Add(SavedView.Save(Some.NewId<SavedView>(), team.Coaches[0], null, "Nye i jobb", ViewedList.Participants, ListFilter.Of(ViewedList.Participants, ("show", "Working"), ("order", "Newest"))));
        coach.Add(SavedView.Save(Some.NewId<SavedView>(), team.Coaches[0], null, "Tallet ni", ViewedList.Employers, ListFilter.Of(ViewedList.Employers, ("q", "bedrift 9"))));
        await coach.SaveChangesAsync();
    }
}
