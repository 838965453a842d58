namespace Fotfeste.Domain;

/// <summary>A possible job at one employer on its way from an idea to somebody at work, apart from the ads (source 004). One with a person in mind is seen by who supports the person.</summary>
public sealed class Lead : IOwned, IVersioned, INamed
{
    readonly List<LeadSpell> spells = [];

    Lead() => (Name, NextStep) = ("", Sealed.Nothing);

    public Id<Lead> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Null while it is only a name.</summary>
    public Id<Employer>? EmployerId { get; private set; }
    /// <summary>What the firm was called when it was written down; an employer's own name goes before it.</summary>
    public string Name { get; private set; }
    /// <summary>For whom; null for nobody yet.</summary>
    public Id<Enrolment>? EnrolmentId { get; private set; }
    /// <summary>The work in a few words; null when not known.</summary>
    public string? What { get; private set; }
    public LeadStrategy Strategy { get; private set; }
    public LeadStage Stage { get; private set; }
    /// <summary>The day on which it came into its stage.</summary>
    public DateOnly Since { get; private set; }
    public DateOnly BegunOn { get; private set; }
    /// <summary>Who of us follows it up.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>The ad it came from; it may be gone.</summary>
    public Id<Vacancy>? VacancyId { get; private set; }
    public Id<JobAnalysis>? AnalysisId { get; private set; }
    public Sealed NextStep { get; private set; }
    public DateOnly? NextOn { get; private set; }
    /// <summary>Why it rests; null while it does not.</summary>
    public LeadRest? Rest { get; private set; }
    /// <summary>When somebody has to look at it again: the day of the next step, or the one on which its rest is over.</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>Nothing came of it, from this day on; null while it stands.</summary>
    public DateOnly? LaidAside { get; private set; }
    public int Version { get; private set; }
    /// <summary>Every stage it stood in, the first first.</summary>
    public IReadOnlyList<LeadSpell> Spells => [.. spells.OrderBy(s => s.Number)];

    /// <exception cref="Refusal">No name, a stage that takes more than is known, or a next step on a day gone by.</exception>
    public static Lead Begin(Id<Lead> id, Id<Organisation> organisation, LeadFirm firm, LeadContent content, LeadStage stage, Id<LeadSpell> spell, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(firm);
        ArgumentNullException.ThrowIfNull(content);
        if (stage == LeadStage.Resting) throw new ArgumentException("A lead does not begin with a rest", nameof(stage));
        Refusal.IfAny(Obstacles(firm, content, stage, null, today));
        var lead = new Lead { Id = id, OrganisationId = organisation, BegunOn = today, StaffId = by, Stage = stage, Since = today, VacancyId = content.Vacancy, AnalysisId = content.Analysis };
        lead.Say(firm, content);
        lead.spells.Add(new(spell, lead, 1, stage, today, by));
        return lead;
    }

    /// <summary>What is known now. Where it came from stays.</summary>
    /// <exception cref="Refusal">As in <see cref="Begin"/>.</exception>
    public void Change(LeadFirm firm, LeadContent content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(firm);
        ArgumentNullException.ThrowIfNull(content);
        Refusal.IfAny(Obstacles(firm, content, Stage, NextOn, today));
        Say(firm, content);
    }

    /// <summary>From now on it comes up on this colleague's day.</summary>
    public void FollowUp(Id<StaffMember> by) => StaffId = by;

    /// <summary>The name was found among the employers, or became one of them.</summary>
    public void Found(Id<Employer> employer) => EmployerId = employer;

    /// <summary>Into another stage from today; to the one it stands in changes nothing. For a rest there is <see cref="RestUntil"/>.</summary>
    /// <exception cref="Refusal">The stage takes an employer or a person that nobody has named.</exception>
    public void Move(LeadStage to, Id<LeadSpell> spell, Id<StaffMember> by, DateOnly today)
    {
        if (to == LeadStage.Resting) throw new ArgumentException("A rest has a reason and an end", nameof(to));
        if (to == Stage) return;
        Refusal.IfAny(Obstacles(to, EmployerId, EnrolmentId));
        Enter(to, spell, by, today);
        Stand();
    }

    /// <summary>Nothing is done until that day; then it comes up again. While it rests, reason and day can be corrected.</summary>
    /// <exception cref="Refusal">No reason, no day, or one that is not ahead.</exception>
    public void RestUntil(LeadRest? why, DateOnly? until, Id<LeadSpell> spell, Id<StaffMember> by, DateOnly today)
    {
        Refusal.IfAny(Obstacles(why, until, today));
        if (Stage != LeadStage.Resting) Enter(LeadStage.Resting, spell, by, today);
        Current.Because(why!.Value, until!.Value);
        Stand();
    }

    /// <summary>The stage that it stood in before it rested.</summary>
    public LeadStage BeforeRest => spells.Where(s => s is { IsWithdrawn: false, Stage: not LeadStage.Resting }).MaxBy(s => s.Number)?.Stage ?? LeadStage.Idea;

    /// <summary>The last move was a slip: it stands where it stood.</summary>
    /// <exception cref="Refusal">It has been moved since.</exception>
    public void TakeBack(Id<LeadSpell> move)
    {
        if (spells.Count(s => !s.IsWithdrawn) < 2 || Current.Id != move) throw new Refusal("leads.moved-since");
        Current.Withdraw();
        Current.GoOn();
        Stand();
    }

    /// <summary>Nothing comes of it; a second time changes nothing.</summary>
    public void LayAside(DateOnly today) => LaidAside ??= today;

    public void TakeUpAgain() => LaidAside = null;

    LeadSpell Current => spells.Where(s => !s.IsWithdrawn).MaxBy(s => s.Number)!;

    void Enter(LeadStage stage, Id<LeadSpell> spell, Id<StaffMember> by, DateOnly today)
    {
        Current.EndBefore(today);
        spells.Add(new(spell, this, spells.Max(s => s.Number) + 1, stage, today, by));
    }

    void Say(LeadFirm firm, LeadContent content)
    {
        (EmployerId, Name, EnrolmentId, What, Strategy) = (firm.Id, firm.Name.Trim(), content.For, string.IsNullOrWhiteSpace(content.What) ? null : content.What.Trim(), content.Strategy);
        (NextStep, NextOn) = (Sealed.Of(content.NextStep), content.NextOn);
        DueOn = Stage == LeadStage.Resting ? DueOn : NextOn;
    }

    // What lists ask for follows from the stage that it stands in now.
    void Stand()
    {
        (Stage, Since, Rest) = (Current.Stage, Current.Days.From, Current.Rest);
        DueOn = Current.RestsUntil ?? NextOn;
    }

    static IEnumerable<string> Obstacles(LeadFirm firm, LeadContent content, LeadStage stage, DateOnly? before, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(firm.Name)) yield return "employers.name-missing";
        else foreach (var obstacle in Obstacles(stage, firm.Id, content.For)) yield return obstacle;
        if (content.NextOn < today && content.NextOn != before) yield return "leads.next-behind";
    }

    static IEnumerable<string> Obstacles(LeadStage stage, Id<Employer>? employer, Id<Enrolment>? person)
    {
        if (stage.TakesEmployer() && employer is null) yield return "leads.needs-employer";
        if (stage.TakesPerson() && person is null) yield return "leads.needs-person";
    }

    static IEnumerable<string> Obstacles(LeadRest? why, DateOnly? until, DateOnly today)
    {
        if (why is null) yield return "leads.rest-needs-reason";
        if (until is null) yield return "leads.rest-needs-day";
        else if (until <= today) yield return "leads.rest-day-behind";
    }
}
