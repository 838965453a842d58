namespace Fotfeste.Domain.Tests;

public sealed class EmploymentSpellTests
{
    static readonly DateOnly Day = Some.Day;

    [Fact]
    public void New_terms_end_the_old_ones_the_day_before()
    {
        var job = Some.Job(Some.Enrolment(), "transition", Day.AddDays(-20), Day.AddDays(70));

        Change(job, "permanent", Day);

        Assert.Equal([new(Day.AddDays(-20), Day.AddDays(-1)), DateRange.Open(Day)], job.Terms.Select(t => t.Days));
        Assert.Equal(("transition", "permanent"), (job.TermsOn(Day.AddDays(-1))!.Form, job.TermsOn(Day)!.Form));
    }

    [Fact]
    public void Terms_of_a_day_are_the_last_before_it_or_the_first_to_come()
    {
        var job = Some.Job(Some.Enrolment(), "transition", Day, Day.AddDays(10));

        Assert.Equal("transition", job.TermsOn(Day.AddDays(-5))!.Form); // a job that has been promised
        Assert.Equal("transition", job.TermsOn(Day.AddDays(50))!.Form); // what was agreed has passed, nothing ends by itself
    }

    [Fact]
    public void A_job_ends_with_its_terms()
    {
        var job = Some.Job(Some.Enrolment(), from: Day.AddDays(-20));

        job.End(Day, "new-job", Day);

        Assert.Equal((Day, Day, "new-job"), (job.Days.Until, job.Terms[0].Days.Until, job.EndReason));
    }

    [Fact]
    public void Terms_that_were_to_begin_after_the_end_are_withdrawn_and_count_nowhere()
    {
        var job = Some.Job(Some.Enrolment(), "transition", Day.AddDays(-20));
        Change(job, "permanent", Day.AddDays(30));

        job.End(Day, "dismissed", Day);

        Assert.True(job.Terms[1].IsWithdrawn);
        Assert.False(job.Terms[1].Days.Covers(Day.AddDays(30)));
        Assert.Equal(new(Day.AddDays(-20), Day), job.Terms[0].Days);
        Assert.Equal("transition", job.TermsOn(Day.AddDays(60))!.Form);
    }

    [Fact]
    public void Who_worked_on_after_the_agreed_end_worked_under_those_terms()
    {
        var job = Some.Job(Some.Enrolment(), "subsidised", Day.AddDays(-20), Day.AddDays(-10));

        job.End(Day, "term-over", Day);

        Assert.Equal(Day, job.Terms[0].Days.Until);
    }

    [Fact]
    public void A_start_that_cannot_be_names_everything()
    {
        var refusal = Assert.Throws<Refusal>(() => Start(Some.Enrolment(Day), "slavery", new Hours(81), Day.AddDays(-1), Day.AddDays(-2)));

        Assert.Equal(["employment.form-missing", "employment.hours-unlikely", "employment.ends-before-it-began", "employment.before-support"], refusal.Codes);
    }

    [Fact]
    public void Who_wants_to_keep_a_job_had_it_before()
    {
        var enrolment = Some.Enrolment(Day);
        enrolment.SetGoal(GoalKind.KeepJob, "Bli i jobben");

        Assert.Equal(Day.AddYears(-3), Start(enrolment, "permanent", null, Day.AddYears(-3), null).Days.From);
    }

    [Fact]
    public void A_job_after_the_support_is_not_this_supports()
    {
        var enrolment = Some.Enrolment(Day.AddDays(-30));
        enrolment.End(Day, "moved", "other", Day);

        Assert.Equal("employment.after-support", Assert.Throws<Refusal>(() => Start(enrolment, "permanent", null, Day.AddDays(1), null)).Codes.Single());
    }

    [Fact]
    public void A_change_that_cannot_be_names_everything_and_changes_nothing()
    {
        var job = Some.Job(Some.Enrolment(), from: Day);

        var refusal = Assert.Throws<Refusal>(() => job.ChangeTerms(Some.NewId<Terms>(), Some.Forms, "x", new Hours(-1), Day, Day.AddDays(-1)));

        Assert.Equal(["employment.form-missing", "employment.hours-unlikely", "employment.terms-before-current", "employment.ends-before-it-began"], refusal.Codes);
        Assert.Equal(DateRange.Open(Day), job.Terms.Single().Days);
    }

    [Fact]
    public void An_end_that_cannot_be_names_everything_and_changes_nothing()
    {
        var job = Some.Job(Some.Enrolment(), from: Day);

        Assert.Equal(["employment.day-ahead", "employment.end-needs-reason"], Assert.Throws<Refusal>(() => job.End(Day.AddDays(1), "bored", Day)).Codes);
        Assert.Equal(["employment.ends-before-it-began"], Assert.Throws<Refusal>(() => job.End(Day.AddDays(-1), "illness", Day)).Codes);
        Assert.Equal((null, null, null), (job.Days.Until, job.EndReason, job.Terms[0].Days.Until));
        job.End(Day, "illness", Day);
        Assert.Equal(["employment.already-ended"], Assert.Throws<Refusal>(() => job.End(Day, "illness", Day)).Codes);
        Assert.Contains("employment.already-ended", Assert.Throws<Refusal>(() => Change(job, "permanent", Day.AddDays(1))).Codes);
    }

    static EmploymentSpell Start(Enrolment enrolment, string form, Hours? hours, DateOnly from, DateOnly? until) =>
        EmploymentSpell.Start(Some.NewId<EmploymentSpell>(), enrolment, null, "Kasse", Some.NewId<Terms>(), Some.Forms, form, hours, from, until);

    static void Change(EmploymentSpell job, string form, DateOnly from) => job.ChangeTerms(Some.NewId<Terms>(), Some.Forms, form, new Hours(20), from, null);

    [Fact]
    public void A_job_goes_on_under_a_form_that_has_ended_and_none_begins_under_it()
    {
        var forms = Some.Country.Forms;
        var ended = forms.FormOf("subsidy-of-old").Validity!.Value.Until!.Value;
        var enrolment = Some.Enrolment(ended.AddDays(-40));
        var job = EmploymentSpell.Start(Some.NewId<EmploymentSpell>(), enrolment, null, null, Some.NewId<Terms>(), forms, "subsidy-of-old", new Hours(20), ended, null);

        job.ChangeTerms(Some.NewId<Terms>(), forms, "subsidy-of-old", new Hours(30), ended.AddDays(10), null);

        Assert.Equal(new Hours(30), job.TermsOn(ended.AddDays(10))!.Hours);
        var refusal = Assert.Throws<Refusal>(() => EmploymentSpell.Start(Some.NewId<EmploymentSpell>(), enrolment, null, null, Some.NewId<Terms>(), forms, "subsidy-of-old", null, ended.AddDays(1), null));
        Assert.Equal(["employment.form-not-then"], refusal.Codes);
        var other = EmploymentSpell.Start(Some.NewId<EmploymentSpell>(), enrolment, null, null, Some.NewId<Terms>(), forms, "vta-o", null, ended, null);
        Assert.Throws<Refusal>(() => other.ChangeTerms(Some.NewId<Terms>(), forms, "subsidy-of-old", null, ended.AddDays(10), null));
    }
}
