using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What is asked when support begins, whether from a referral or anew.</summary>
public sealed class BeginForm
{
    public Id<Enrolment> EnrolmentId { get; set; }
    [Display(Name = "participants.programme")] public Id<Programme> ProgrammeId { get; set; }
    [Display(Name = "participants.unit")] public Id<Unit> UnitId { get; set; }
    [Display(Name = "participants.first-day"), RefusedAs("participants.already-supported")] public DateOnly FirstDay { get; set; }
    [Display(Name = "participants.begin-in", Description = "participants.begin-in-hint"), RefusedAs("participants.no-step-before")] public bool StepBefore { get; set; }
    [Display(Name = "participants.goal-kind")] public GoalKind GoalKind { get; set; }
    [Display(Name = "participants.goal", Description = "participants.goal-hint")] public string? Goal { get; set; }
    [Display(Name = "participants.occupation")] public string Occupation { get; set; } = "undisclosed";
    [Display(Name = "participants.income")] public string Income { get; set; } = "undisclosed";
    [Display(Name = "participants.chose-on", Description = "participants.chose-on-hint"), RefusedAs("participants.day-ahead")] public DateOnly? ChoseOn { get; set; }
    [Display(Name = "participants.choice")] public string? Choice { get; set; }
    [Display(Name = "participants.registration", Description = "participants.registration-hint")] public Registration Registration { get; set; }
    [Display(Name = "participants.coach"), RefusedAs("participants.coach-elsewhere")] public Id<StaffMember> CoachId { get; set; }
    [Display(Name = "participants.rhythm", Description = "participants.rhythm-hint"), RefusedAs("participants.rhythm-unlikely")] public int ContactEveryDays { get; set; } = 14;

    /// <summary>The support spell, its first phase, what the person lives on, and who is with the person.</summary>
    public (Enrolment Enrolment, IncomeSpell Income) Begin(Participant person, Programme programme, MethodPack method, CountryWords here, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (FirstDay > today) throw new Refusal("participants.day-ahead");
        var enrolment = Enrolment.Begin(EnrolmentId, person, UnitId, programme.Id, method, Id<PhaseSpell>.New(now), FirstDay, before: StepBefore);
        enrolment.SetGoal(GoalKind, Goal);
        enrolment.DescribeEntry(Occupation, Registration);
        if (ChoseOn is { } day) enrolment.RecordChoice(day, Choice, today);
        enrolment.AgreeRhythm(ContactEveryDays);
        enrolment.Assign(Id<CoachAssignment>.New(now), CoachId, CoachRole.Whole, DateRange.Open(FirstDay));
        var income = here.Read(CodeList.Income, Income);
        return (enrolment, new IncomeSpell(Id<IncomeSpell>.New(now), enrolment, income.Common, DateRange.Open(FirstDay), inCountry: income.InCountry));
    }
}
