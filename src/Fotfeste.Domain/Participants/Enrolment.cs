namespace Fotfeste.Domain;

/// <summary>One support spell of one person in one unit and programme. Contacts, phases and jobs belong to it; a person may come back to a new one.</summary>
public sealed class Enrolment : IOwned, IVersioned, IReferenced
{
    /// <summary>A rhythm longer than a year is taken for a slip of the pen, in days.</summary>
    public const int LongestRhythm = 366;

    readonly List<CoachAssignment> assignments = [];
    readonly List<PhaseSpell> phases = [];

    Enrolment()
    {
        Goal = Choice = Sealed.Nothing;
        OccupationAtEntry = "undisclosed";
    }

    public Id<Enrolment> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public Id<Unit> UnitId { get; private set; }
    public Id<Programme> ProgrammeId { get; private set; }
    public DateRange Support { get; private set; }
    public GoalKind GoalKind { get; private set; }
    /// <summary>The goal in the person's own words.</summary>
    public Sealed Goal { get; private set; }
    /// <summary>One of <see cref="Codes.Occupations"/>.</summary>
    public string OccupationAtEntry { get; private set; }
    /// <summary>The day on which the person chose this, knowing what it is and what else there is; null until recorded.</summary>
    public DateOnly? ChoseOn { get; private set; }
    /// <summary>What the person said about the choice.</summary>
    public Sealed Choice { get; private set; }
    public Registration Registration { get; private set; }
    /// <summary>The rhythm that support began with: a contact at least every so many days. Later ones are steps; <see cref="ContactRhythm"/> knows which holds.</summary>
    public int ContactEveryDays { get; private set; }
    /// <summary>One of <see cref="Codes.ExitReasons"/> when the support has ended.</summary>
    public string? ExitReason { get; private set; }
    /// <summary>What the country calls the reason more exactly, a code of its pack; null when nobody said.</summary>
    public string? ExitInCountry { get; private set; }
    /// <summary>One of <see cref="Codes.Destinations"/> when the support has ended.</summary>
    public string? Destination { get; private set; }
    /// <summary>The newest pack that was offered and is not wanted now, as code and version; null when none was turned down.</summary>
    public string? DeclinedMethod { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<CoachAssignment> Assignments => assignments;
    public IReadOnlyList<PhaseSpell> Phases => phases;

    /// <summary>The phase that the person is in, or was in last.</summary>
    public PhaseSpell? CurrentPhase => phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).ThenBy(p => p.Id.Value).LastOrDefault();

    /// <summary>Where the person was, stay by stay, in order.</summary>
    public IEnumerable<PhaseStay> Stays => phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).ThenBy(p => p.Id.Value).Select(p => new PhaseStay(p.Method, p.Code, p.Days));

    /// <summary>Support begins where the method does, or in the step before it for who has not decided about work yet.</summary>
    /// <exception cref="Refusal">The method has no step before.</exception>
    public static Enrolment Begin(Id<Enrolment> id, Participant person, Id<Unit> unit, Id<Programme> programme, MethodPack method, Id<PhaseSpell> firstPhase, DateOnly firstDay, string? reference = null, bool before = false)
    {
        var phase = (before ? method?.Before : method?.Start) ?? throw new Refusal("participants.no-step-before");
        var enrolment = Begin(id, person, unit, programme, firstDay, method?.ContactEvery.WholeDays ?? 14, reference);
        enrolment.phases.Add(new PhaseSpell(firstPhase, enrolment, method!.Key, phase.Code, firstDay, null, null));
        return enrolment;
    }

    /// <summary>Support as an import knows it, where the phases come as rows of their own.</summary>
    public static Enrolment Begin(Id<Enrolment> id, Participant person, Id<Unit> unit, Id<Programme> programme, DateOnly firstDay, int contactEveryDays, string? reference)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new()
        {
            Id = id,
            OrganisationId = person.OrganisationId,
            ParticipantId = person.Id,
            UnitId = unit,
            ProgrammeId = programme,
            Support = DateRange.Open(firstDay),
            ContactEveryDays = contactEveryDays,
            Reference = reference,
        };
    }

    /// <summary>Two records were one person: see <see cref="Merge"/>.</summary>
    internal void BelongTo(Participant person)
    {
        ParticipantId = person.Id;
        foreach (var assignment in assignments) assignment.BelongTo(person);
    }

    public void SetGoal(GoalKind kind, string? goal) => (GoalKind, Goal) = (kind, Sealed.Of(goal));

    /// <exception cref="Refusal">Unknown occupation.</exception>
    public void DescribeEntry(string occupation, Registration registration)
    {
        if (!Codes.Occupations.Contains(occupation)) throw new Refusal("participants.occupation-unknown");
        (OccupationAtEntry, Registration) = (occupation, registration);
    }

    public void RecordChoice(DateOnly day, string? words, DateOnly today)
    {
        if (day > today) throw new Refusal("participants.day-ahead");
        (ChoseOn, Choice) = (day, Sealed.Of(words));
    }

    internal void ChoseBefore(DateOnly? day, Sealed words) => (ChoseOn, Choice) = (day, words);

    /// <summary>The rhythm that support begins with.</summary>
    public void AgreeRhythm(int everyDays)
    {
        if (everyDays is < 1 or > LongestRhythm) throw new Refusal("participants.rhythm-unlikely");
        ContactEveryDays = everyDays;
    }

    /// <summary>The coach is with this person on these days; another assignment of the same coach must not overlap.</summary>
    public void Assign(Id<CoachAssignment> id, Id<StaffMember> coach, CoachRole role, DateRange days)
    {
        Refusal.IfAny(ObstaclesToAssigning(coach, days));
        assignments.Add(new CoachAssignment(id, this, coach, role, days));
    }

    /// <summary>A coach brings in a colleague, for no longer than the coach is there: nobody lengthens their own days. A leader assigns without that bound.</summary>
    public void Share(Id<CoachAssignment> id, Id<StaffMember> by, Id<StaffMember> coach, CoachRole role, DateRange days, DateOnly today)
    {
        var own = assignments.Where(a => a.CoachId == by && !a.IsWithdrawn && a.Days.Covers(today)).Select(a => a.Days.Until ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue).Max();
        Refusal.IfAny(ObstaclesToSharing(by, coach, days, own));
        Assign(id, coach, role, days);
    }

    /// <exception cref="NotHere">No such assignment.</exception>
    /// <exception cref="Refusal">It would end before it began.</exception>
    public void EndAssignment(Id<CoachAssignment> id, DateOnly lastDay)
    {
        var assignment = assignments.FirstOrDefault(a => a.Id == id) ?? throw new NotHere();
        if (lastDay < assignment.Days.From) throw new Refusal("participants.ends-before-it-began");
        assignment.End(lastDay);
    }

    /// <summary>The assignment was a slip: it is withdrawn, kept without a day.</summary>
    /// <exception cref="NotHere">No such assignment.</exception>
    public void TakeBackAssignment(Id<CoachAssignment> id) => (assignments.Find(a => a.Id == id) ?? throw new NotHere()).Withdraw();

    /// <summary>Its end was a slip: the assignment lasts as long as it did before.</summary>
    /// <exception cref="NotHere">No such assignment.</exception>
    /// <exception cref="Refusal">The support has ended, or the coach is there on those days by another assignment.</exception>
    public void TakeBackEnd(Id<CoachAssignment> id, DateOnly? lastDay)
    {
        var assignment = assignments.Find(a => a.Id == id) ?? throw new NotHere();
        var days = new DateRange(assignment.Days.From, lastDay);
        if (Support.Until is not null || assignments.Exists(a => a != assignment && a.CoachId == assignment.CoachId && a.Days.Overlaps(days))) throw new Refusal("participants.changed-since");
        assignment.LastUntil(lastDay);
    }

    /// <summary>From this day the person is in another phase. Going back asks for a reason; a phase that would end before it began is withdrawn.</summary>
    public void MoveTo(Id<PhaseSpell> id, MethodPack method, string code, DateOnly from, string? reason, DateOnly today, string? reference = null)
    {
        Refusal.IfAny(ObstaclesToMoving(method, code, from, reason, today));
        CurrentPhase?.EndBefore(from);
        phases.Add(new PhaseSpell(id, this, method.Key, code, from, reason, reference));
    }

    /// <summary>The move was a slip: it is withdrawn, and the person is where the person was.</summary>
    /// <param name="moved">The spell that the move opened.</param>
    /// <param name="before">The spell that it ended; null when there was none.</param>
    /// <exception cref="NotHere">No such spell.</exception>
    /// <exception cref="Refusal">The person has moved on since.</exception>
    public void TakeBackMove(Id<PhaseSpell> moved, Id<PhaseSpell>? before)
    {
        var spell = phases.Find(p => p.Id == moved) ?? throw new NotHere();
        if (CurrentPhase != spell) throw new Refusal("participants.changed-since");
        spell.Withdraw();
        phases.Find(p => p.Id == before)?.Redraw(Support.Until);
    }

    /// <summary>From this day the support goes on under another pack, such as a newer version of the same. What was before keeps the pack it began under.</summary>
    public void ContinueUnder(Id<PhaseSpell> id, MethodPack method, string code, DateOnly from, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(method);
        Refusal.IfAny(ObstaclesToContinuing(method, code, from, today));
        CurrentPhase?.EndBefore(from);
        phases.Add(new PhaseSpell(id, this, method.Key, code, from, null, null));
    }

    /// <summary>The support goes on as it is, and this pack is not offered again; a newer one is.</summary>
    public void Decline(PackKey offered) => DeclinedMethod = offered.ToString();

    /// <summary>Is the move a step back in the method?</summary>
    public bool IsBack(MethodPack method, string code)
    {
        ArgumentNullException.ThrowIfNull(method);
        return CurrentPhase is { } now && method.OrderOf(code) < method.OrderOf(now.Code);
    }

    /// <summary>The support ends, with a reason and where the person goes. Phases and assignments end with it; nothing else ever closes by itself.</summary>
    public void End(DateOnly lastDay, string? reason, string? destination, DateOnly today, string? inCountry = null)
    {
        Refusal.IfAny(ObstaclesToEnding(lastDay, reason, destination, today));
        (Support, ExitReason, ExitInCountry, Destination) = (Support.EndedOn(lastDay), reason, inCountry, destination);
        foreach (var phase in phases.Where(p => !p.IsWithdrawn && (p.Days.Until is null || p.Days.Until > lastDay))) phase.EndOn(lastDay);
        foreach (var assignment in assignments) assignment.CutOn(lastDay);
    }

    /// <summary>The end was a slip: the support runs on, and of what ended with it each lasts as long as it did, or has no end.</summary>
    public void TakeBackEnding(IReadOnlyDictionary<Guid, DateOnly?> lasted)
    {
        ArgumentNullException.ThrowIfNull(lasted);
        (Support, ExitReason, ExitInCountry, Destination) = (DateRange.Open(Support.From), null, null, null);
        foreach (var assignment in assignments) if (lasted.TryGetValue(assignment.Id.Value, out var day)) assignment.LastUntil(day);
        foreach (var phase in phases) if (lasted.TryGetValue(phase.Id.Value, out var day)) phase.Redraw(day);
    }

    IEnumerable<string> ObstaclesToAssigning(Id<StaffMember> coach, DateRange days)
    {
        if (days.IsEmpty) yield return "participants.ends-before-it-began";
        if (days.From > Support.Until) yield return "participants.already-ended";
        if (assignments.Any(a => a.CoachId == coach && a.Days.Overlaps(days))) yield return "participants.already-assigned";
    }

    /// <summary>The dates and the ending as a newer import tells them. What began or ended with the support moves along.</summary>
    public void CorrectSupport(DateRange support, string? reason, string? destination, DateOnly today)
    {
        Refusal.IfAny(support.Until is { } last ? ObstaclesToLastDay(support.From, last, reason, destination, today) : []);
        foreach (var assignment in assignments) assignment.MoveWith(Support, support);
        foreach (var phase in phases) phase.MoveWith(Support.From, support.From);
        (Support, ExitInCountry, ExitReason, Destination) = (support, reason == ExitReason ? ExitInCountry : null, reason, destination);
        if (support.Until is { } over) foreach (var assignment in assignments) assignment.CutOn(over);
        RedrawPhases(phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).ThenBy(p => p.Id.Value));
    }

    /// <summary>The phases as an import tells them, in order. What was told before and is told no longer is withdrawn; a phase that was opened here stays.</summary>
    /// <exception cref="Refusal">A phase that the method does not have, or one outside the support or ahead of today.</exception>
    public void RetellPhases(MethodPack method, IReadOnlyList<ToldPhase> told, DateOnly today)
    {
        Refusal.IfAny(told.SelectMany(t => ObstaclesToTelling(method, t, today)).Distinct());
        var standing = new List<(PhaseSpell Spell, int Order)>();
        foreach (var (order, phase) in told.Index())
        {
            var spell = phases.Find(p => p.Code == phase.Code && p.Days.From == phase.From && (p.Reference is not null || !p.IsWithdrawn));
            if (spell is null) phases.Add(spell = new PhaseSpell(phase.Id, this, method.Key, phase.Code, phase.From, phase.Reason, $"{phase.Code} {phase.From:O}"));
            standing.Add((spell, order));
        }
        foreach (var spell in phases.Where(p => !p.IsWithdrawn && standing.TrueForAll(s => s.Spell != p)).ToList())
        {
            if (spell.Reference is null) standing.Add((spell, int.MaxValue)); // on the same day what was done here comes last
            else spell.Withdraw();
        }
        RedrawPhases(standing.OrderBy(s => s.Spell.Days.From).ThenBy(s => s.Order).Select(s => s.Spell));
    }

    void RedrawPhases(IEnumerable<PhaseSpell> inOrder)
    {
        var spells = inOrder.ToList();
        for (var at = 0; at < spells.Count; at++) spells[at].Redraw(at + 1 < spells.Count ? spells[at + 1].Days.From.AddDays(-1) : Support.Until);
    }

    IEnumerable<string> ObstaclesToTelling(MethodPack method, ToldPhase phase, DateOnly today)
    {
        if (!method.Has(phase.Code) && !phases.Exists(p => p.Code == phase.Code && p.Days.From == phase.From)) yield return "participants.phase-unknown"; // one that is known stands under its own pack
        if (phase.From > today) yield return "participants.day-ahead";
        if (!Support.Covers(phase.From)) yield return "participants.phase-outside-support";
    }

    static IEnumerable<string> ObstaclesToSharing(Id<StaffMember> by, Id<StaffMember> coach, DateRange days, DateOnly own)
    {
        if (coach == by) yield return "participants.not-oneself";
        if ((days.Until ?? DateOnly.MaxValue) > own) yield return "participants.beyond-own-days";
    }

    IEnumerable<string> ObstaclesToMoving(MethodPack method, string code, DateOnly from, string? reason, DateOnly today)
    {
        if (Support.Until is not null) yield return "participants.already-ended";
        if (!method.Has(code)) yield return "participants.phase-unknown";
        if (CurrentPhase?.Code == code) yield return "participants.phase-same";
        if (from > today) yield return "participants.day-ahead";
        if (from < (CurrentPhase?.Days.From ?? Support.From)) yield return "participants.phase-before-current";
        if (IsBack(method, code) && string.IsNullOrWhiteSpace(reason)) yield return "participants.back-needs-reason";
    }

    IEnumerable<string> ObstaclesToContinuing(MethodPack method, string code, DateOnly from, DateOnly today)
    {
        if (Support.Until is not null) yield return "participants.already-ended";
        if (!method.Has(code)) yield return "participants.phase-unknown";
        if (CurrentPhase?.Method == method.Key) yield return "participants.method-same";
        if (from > today) yield return "participants.day-ahead";
        if (from < (CurrentPhase?.Days.From ?? Support.From)) yield return "participants.phase-before-current";
    }

    IEnumerable<string> ObstaclesToEnding(DateOnly lastDay, string? reason, string? destination, DateOnly today)
    {
        if (Support.Until is not null) yield return "participants.already-ended";
        foreach (var obstacle in ObstaclesToLastDay(Support.From, lastDay, reason, destination, today)) yield return obstacle;
    }

    static IEnumerable<string> ObstaclesToLastDay(DateOnly firstDay, DateOnly lastDay, string? reason, string? destination, DateOnly today)
    {
        if (lastDay < firstDay) yield return "participants.ends-before-it-began";
        if (lastDay > today) yield return "participants.day-ahead";
        if (reason is null || !Codes.ExitReasons.Contains(reason)) yield return "participants.exit-needs-reason";
        if (destination is null || !Codes.Destinations.Contains(destination)) yield return "participants.exit-needs-destination";
    }
}
