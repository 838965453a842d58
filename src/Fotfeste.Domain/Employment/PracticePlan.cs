namespace Fotfeste.Domain;

/// <summary>What one practice is for, what is done there, when we look at it together and what happens then (source 003: the purpose and quality of a placement, not only its days; requirement 33). One for each practice.</summary>
public sealed class PracticePlan : IOwned, IVersioned
{
    /// <summary>Further ahead is not soon enough to look at it, in days from the first.</summary>
    public const int LongestUntilReview = 92;

    PracticePlan() => Purpose = Content = Then = Sealed.Nothing;

    public Id<PracticePlan> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<EmploymentSpell> EmploymentSpellId { get; private set; }
    /// <summary>What we want to find out or reach.</summary>
    public Sealed Purpose { get; private set; }
    /// <summary>What the person does there.</summary>
    public Sealed Content { get; private set; }
    /// <summary>When person, employer and coach look at it together.</summary>
    public DateOnly ReviewOn { get; private set; }
    /// <summary>What was said would happen then: "A job of 60 percent, if both want it".</summary>
    public Sealed Then { get; private set; }
    /// <summary>When it was looked at last; null while it was not.</summary>
    public DateOnly? ReviewedOn { get; private set; }
    /// <summary>What came of the last look; null while there was none.</summary>
    public PracticeOutcome? Outcome { get; private set; }
    /// <summary>How often it was looked at and went on.</summary>
    public int TimesExtended { get; private set; }
    public int Version { get; private set; }

    /// <summary>Somebody is to look at it on <see cref="ReviewOn"/>.</summary>
    public bool IsWaiting => Outcome is null or PracticeOutcome.GoesOn;

    /// <exception cref="Refusal">No purpose, content or word on what happens then, or a day that cannot be.</exception>
    public static PracticePlan Agree(Id<PracticePlan> id, EmploymentSpell practice, string? purpose, string? content, DateOnly? reviewOn, string? then)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var plan = new PracticePlan { Id = id, OrganisationId = practice.OrganisationId, EnrolmentId = practice.EnrolmentId, EmploymentSpellId = practice.Id };
        plan.Change(practice.Days.From, purpose, content, reviewOn, then);
        return plan;
    }

    /// <param name="firstDay">Of the practice.</param>
    /// <param name="purpose">What we want to find out or reach.</param>
    /// <param name="content">What the person does there.</param>
    /// <param name="reviewOn">When we look at it together; counted from the last look, or from the first day while there was none.</param>
    /// <param name="then">What happens then.</param>
    /// <exception cref="Refusal">As in <see cref="Agree"/>.</exception>
    public void Change(DateOnly firstDay, string? purpose, string? content, DateOnly? reviewOn, string? then)
    {
        var moved = reviewOn != ReviewOn || Outcome is null;
        Refusal.IfAny(Obstacles(purpose, content, then).Concat(moved ? Obstacles(reviewOn, ReviewedOn?.AddDays(1) ?? firstDay) : []));
        (Purpose, Content, ReviewOn, Then) = (Sealed.Of(purpose), Sealed.Of(content), reviewOn!.Value, Sealed.Of(then));
    }

    /// <summary>It was looked at. When it goes on there is a day for the next look.</summary>
    /// <exception cref="Refusal">Nobody said what came of it; or it goes on, and no day that can be is named.</exception>
    public void Review(PracticeOutcome? outcome, DateOnly? next, DateOnly today)
    {
        Refusal.IfAny(Obstacles(outcome).Concat(outcome == PracticeOutcome.GoesOn ? NextObstacles(next, today.AddDays(1)) : []));
        if (outcome == PracticeOutcome.GoesOn) (ReviewOn, TimesExtended) = (next!.Value, TimesExtended + 1);
        (Outcome, ReviewedOn) = (outcome, today);
    }

    /// <summary>Does somebody who begins under this form begin a practice?</summary>
    public static bool IsFor(EmploymentForm form) => form?.Class == CompetitiveClass.Placement;

    static IEnumerable<string> Obstacles(string? purpose, string? content, string? then)
    {
        if (string.IsNullOrWhiteSpace(purpose)) yield return "practice.purpose-missing";
        if (string.IsNullOrWhiteSpace(content)) yield return "practice.content-missing";
        if (string.IsNullOrWhiteSpace(then)) yield return "practice.then-missing";
    }

    static IEnumerable<string> Obstacles(PracticeOutcome? outcome)
    {
        if (outcome is null) yield return "practice.outcome-missing";
    }

    static IEnumerable<string> NextObstacles(DateOnly? next, DateOnly first)
    {
        if (next is null) yield return "practice.next-missing";
        else if (next < first) yield return "practice.next-behind";
        else if (next > first.AddDays(LongestUntilReview)) yield return "practice.next-far";
    }

    static IEnumerable<string> Obstacles(DateOnly? reviewOn, DateOnly first)
    {
        if (reviewOn is null) yield return "practice.review-missing";
        else if (reviewOn < first) yield return "practice.review-behind";
        else if (reviewOn > first.AddDays(LongestUntilReview)) yield return "practice.review-far";
    }
}
