namespace Fotfeste.Storage;

/// <summary>Which persona may write which kind of record. What is not in the table nobody writes; that it is in sight comes on top.</summary>
static class WriteRights
{
    static readonly Persona[] Supporters = [Persona.Coach, Persona.Leader];
    static readonly Persona[] Leaders = [Persona.Leader, Persona.Administrator];
    static readonly Persona[] Administrators = [Persona.Administrator];

    static readonly Dictionary<Type, Persona[]> Table = new()
    {
        [typeof(Organisation)] = Administrators,
        [typeof(Unit)] = Administrators,
        [typeof(StaffMember)] = Administrators,
        [typeof(Role)] = Administrators,
        [typeof(Account)] = Administrators,
        [typeof(Absence)] = Supporters,
        [typeof(Programme)] = Leaders,
        [typeof(Target)] = Leaders,
        [typeof(AdaptedMethod)] = Leaders,
        [typeof(AdaptedVersion)] = Leaders,
        [typeof(FteShare)] = Leaders,
        [typeof(RememberedColumns)] = [Persona.Leader],
        [typeof(Participant)] = Supporters,
        [typeof(Particulars)] = Supporters,
        [typeof(PersonAround)] = Supporters,
        [typeof(Profile)] = Supporters,
        [typeof(Withdrawal)] = Supporters,
        [typeof(Merge)] = [Persona.Leader],
        [typeof(SuspectedPair)] = [Persona.Leader],
        [typeof(Protection)] = Supporters,
        [typeof(Entitled)] = Supporters,
        [typeof(Referral)] = Supporters,
        [typeof(GroupMeeting)] = Supporters,
        [typeof(GroupDecision)] = Supporters,
        [typeof(StatusNote)] = Supporters,
        [typeof(GoalBefore)] = Supporters,
        [typeof(AuthorityDecision)] = Supporters,
        [typeof(WaitingFor)] = Supporters,
        [typeof(Enrolment)] = Supporters,
        [typeof(PhaseSpell)] = Supporters,
        [typeof(CoachAssignment)] = Supporters,
        [typeof(CoachChange)] = [Persona.Leader],
        [typeof(IncomeSpell)] = Supporters,
        [typeof(RhythmStep)] = Supporters,
        [typeof(Employer)] = Supporters,
        [typeof(Workplace)] = Supporters,
        [typeof(ContactPerson)] = Supporters,
        [typeof(DoNotContact)] = Supporters,
        [typeof(Acquaintance)] = Supporters,
        [typeof(Disclosure)] = Supporters,
        [typeof(SavedVacancy)] = Supporters,
        [typeof(JobAnalysis)] = Supporters,
        [typeof(JobPhoto)] = Supporters,
        [typeof(Lead)] = Supporters,
        [typeof(LeadSpell)] = Supporters,
        [typeof(JobsShown)] = Supporters,
        [typeof(ThoughtOf)] = Supporters,
        [typeof(JobConsent)] = Supporters,
        [typeof(JobAnswer)] = Supporters,
        [typeof(EmploymentSpell)] = Supporters,
        [typeof(Terms)] = Supporters,
        [typeof(PracticePlan)] = Supporters,
        [typeof(Contact)] = Supporters,
        [typeof(ContactRevision)] = Supporters,
        [typeof(PromiseMade)] = Supporters,
        [typeof(Interview)] = Supporters,
        [typeof(HandedOver)] = Supporters,
        [typeof(Appointment)] = Supporters,
        [typeof(AppointmentRevision)] = Supporters,
        [typeof(CalendarFeed)] = Supporters,
        [typeof(SavedView)] = Supporters,
        [typeof(ViewHabit)] = Supporters,
    };

    /// <summary>The only kinds that are ever removed, because they are settings and no record of people; everything else is ended or withdrawn.</summary>
    static readonly Type[] Removable = [typeof(Target), typeof(SavedView)];

    /// <summary>The kinds of which a record is never changed once it stands there: others are made under it, or somebody has been told it. A status note, or that something was handed over, may be taken back, which changes no word of it.</summary>
    static readonly Type[] Lasting = [typeof(AdaptedVersion), typeof(GoalBefore), typeof(HandedOver), typeof(StatusNote), typeof(Merge), typeof(JobsShown), typeof(ThoughtOf), typeof(JobAnswer)];

    static readonly Type[] TakenBack = [typeof(HandedOver), typeof(StatusNote)];

    public static IEnumerable<Type> Kinds => Table.Keys;

    public static bool MayWrite(Persona persona, Type kind) => Table.TryGetValue(kind, out var personas) && personas.Contains(persona);

    public static bool MayRemove(Type kind) => Removable.Contains(kind);

    public static bool MayChange(Type kind, IEnumerable<string> what) => !Lasting.Contains(kind) || (TakenBack.Contains(kind) && what.All(property => property == nameof(StatusNote.IsWithdrawn)));

    /// <summary>What is changed by whoever sees what it belongs to, though the own sight of it is narrower: a support ends for every coach in it. Null when it must be in sight itself.</summary>
    public static (Type Kind, object Id)? ReachedThrough(object record) => record is CoachAssignment assignment ? (typeof(Enrolment), assignment.EnrolmentId) : null;
}
