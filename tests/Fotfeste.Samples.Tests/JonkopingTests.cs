namespace Fotfeste.Samples.Tests;

public sealed class JonkopingTests
{
    static readonly Scenario scenario = Scenario.Of("jonkoping");
    static readonly Caseload read = ReadBack.Of(scenario);
    static readonly IReadOnlyList<OutcomeFact> facts = ReadBack.Facts(read);

    static readonly DateOnly hoglandetLast = new(2017, 5, 31);
    static readonly HashSet<string> hoglandet = ["ANE", "EKS", "NAS", "SAV", "TRA", "VET"];

    static OutcomeReport Report(Definition definition) => OutcomeReport.From(facts, PublishedTable.Period, Grouping.Unit, definition);

    static OutcomeRow Row(OutcomeReport report, string unit) => report.Rows.Single(r => r.Group == Facts.Named<Unit>(unit).ToString());

    [Theory]
    [InlineData("GIS", "Gislaved SE", 47, 17, 14)]
    [InlineData("GNO", "Gnosjö SE", 46, 31, 8)]
    [InlineData("EKS", "Eksjö", 36, 14, 8)]
    [InlineData("NAS", "Nässjö", 62, 22, 23)]
    [InlineData("SAV", "Sävsjö", 44, 7, 13)]
    [InlineData("TRA", "Tranås", 24, 13, 0)]
    [InlineData("VET", "Vetlanda", 23, 11, 11)]
    [InlineData("P200", "200 i praktiken", 11, 5, 0)]
    [InlineData("ANE", "Aneby", 21, 9, 6)]
    [InlineData("VAR", "Värnamo", 21, 8, 8)]
    public void The_margins_are_the_published_ones(string unit, string name, int enrolled, int intoWork, int stillEnrolled)
    {
        var row = Row(Report(Definition.AsPrinted), unit);

        Assert.Equal(name, read.Units.Single(u => u.Reference == unit).Name);
        Assert.Equal((enrolled, intoWork, stillEnrolled), (row.Enrolled.Shown, row.IntoWork.Shown, row.StillEnrolled.Shown));
        Assert.Equal(enrolled - stillEnrolled, row.Exited.Shown);
    }

    [Fact]
    public void The_total_is_335_people_and_137_into_work()
    {
        var report = Report(Definition.AsPrinted);

        Assert.Equal(10, report.Rows.Count);
        Assert.Equal((335, 137, 91, 335), (report.Total.Enrolled.Shown, report.Total.IntoWork.Shown, report.Total.StillEnrolled.Shown, report.Total.People.Shown));
    }

    [Fact]
    public void Some_in_work_are_still_supported_so_that_exits_to_work_are_fewer_than_into_work()
    {
        var total = Report(Definition.AsPrinted).Total;
        var stillInWork = facts.Count(f => f.Support.Until is null && f.IntoWorkOn(Definition.AsPrinted) is not null);

        Assert.InRange(stillInWork, 20, 60);
        Assert.InRange(total.ExitedToWork.Shown!.Value, 60, 137 - stillInWork);
        Assert.All(facts.Where(f => f.WentToWork), f => Assert.NotNull(f.IntoWorkOn(Definition.AsPrinted)));
    }

    [Fact]
    public void Nine_of_the_jobs_in_Gnosjo_are_extratjanster_and_nowhere_else()
    {
        var (printed, strict) = (Report(Definition.AsPrinted), Report(Definition.Strict));

        Assert.Equal(22, Row(strict, "GNO").IntoWork.Shown);
        Assert.Equal(printed.Total.IntoWork.Shown - 9, strict.Total.IntoWork.Shown);
    }

    [Fact]
    public void Gislaved_has_four_seven_and_two_jobs_in_the_years_that_the_source_gives()
    {
        var years = facts.Where(f => f.Unit == Facts.Named<Unit>("GIS")).SelectMany(f => f.JobsBegun(Definition.AsPrinted)).CountBy(j => j.Days.From.Year).ToDictionary();

        Assert.Equal((4, 7, 2), (years[2015], years[2016], years[2017]));
    }

    [Fact]
    public void Nothing_of_Hoglandet_is_dated_after_May_2017_and_nothing_at_all_after_June()
    {
        foreach (var enrolment in read.Enrolments)
        {
            var last = hoglandet.Contains(enrolment.Unit) ? hoglandetLast : scenario.LastDay;
            Assert.All(DaysOf(enrolment), day => Assert.True(day <= last, $"{enrolment.Reference} {day:O}"));
        }
        Assert.Equal(61, read.Enrolments.Count(e => hoglandet.Contains(e.Unit) && e.Registration == Registration.Agreed && e.Support.Until is null));
    }

    static IEnumerable<DateOnly> DaysOf(EnrolmentRow e) =>
    [
        e.Support.From, .. Days(e.Support.Until), .. Days(e.ChoiceOn),
        .. read.Contacts.Where(c => c.Enrolment == e.Reference).SelectMany(c => Days(c.Content.NextOn).Append(c.Content.Day)),
        .. read.Phases.Where(p => p.Enrolment == e.Reference).Select(p => p.From),
        .. read.Jobs.Where(j => j.Enrolment == e.Reference).SelectMany(j => Days(j.Days.Until).Concat(Days(j.AgreedUntil)).Append(j.Days.From)),
        .. read.Incomes.Where(i => i.Enrolment == e.Reference).SelectMany(i => Days(i.Days.Until).Append(i.Days.From)),
    ];

    static IEnumerable<DateOnly> Days(DateOnly? day) => day is { } known ? [known] : [];

    [Fact]
    public void The_ended_projects_have_nothing_after_their_end()
    {
        Assert.All(read.Enrolments.Where(e => e.Unit == "TRA").SelectMany(DaysOf), day => Assert.True(day <= new DateOnly(2016, 6, 30)));
        Assert.All(read.Enrolments.Where(e => e.Unit == "P200").SelectMany(DaysOf), day => Assert.True(day <= new DateOnly(2016, 12, 31)));
    }

    [Fact]
    public void The_three_lost_rows_say_that_they_are_our_reading_and_together_they_are_66_and_30()
    {
        var report = Report(Definition.AsPrinted);
        var marked = read.Units.Where(u => u.Remark?.Contains("vår läsning: tillsammans", StringComparison.Ordinal) == true).Select(u => u.Reference).Order().ToList();

        Assert.Equal(["ANE", "TRA", "VAR"], marked);
        Assert.Equal((66, 30), (marked.Sum(u => Row(report, u).Enrolled.Shown), marked.Sum(u => Row(report, u).IntoWork.Shown)));
    }

    [Fact]
    public void A_dozen_people_refused_registration_and_come_on_top()
    {
        var refused = read.Enrolments.Where(e => e.Registration == Registration.Refused).ToList();

        Assert.Equal(12, refused.Count);
        Assert.Equal(335 + 12, read.Enrolments.Count);
        Assert.Contains(refused, e => e.Destination == "work");
    }

    [Fact]
    public void A_third_of_the_hired_are_temporary_or_hourly_and_most_work_part_time()
    {
        var jobs = facts.Where(f => f.IntoWorkOn(Definition.AsPrinted) is not null).Select(f => f.JobsBegun(Definition.AsPrinted).Last()).ToList();

        var loose = jobs.Count(j => j.Permanence is Permanence.FixedTerm or Permanence.Hourly);

        Assert.InRange(100.0 * loose / jobs.Count, 30, 37);
        Assert.InRange(jobs.Count(j => j.Hours!.Value.PerWeek < 35), jobs.Count * 3 / 4, jobs.Count - 1);
    }

    [Fact]
    public void The_coaches_have_the_published_shares_on_the_last_day()
    {
        var shares = read.Staff.Where(s => s.FtePercent is not null && s.Days!.Value.Covers(scenario.LastDay)).GroupBy(s => s.Unit!).ToDictionary(s => s.Key, s => s.Select(x => x.FtePercent!.Value).Order().ToArray());

        Assert.Equal([50], shares["ANE"]);
        Assert.Equal([25, 75], shares["EKS"]);
        Assert.Equal([70, 80], shares["NAS"]);
        Assert.Equal([50, 50], shares["SAV"]);
        Assert.Equal([50, 50], shares["VET"]);
        Assert.Equal([10, 40], shares["GIS"]);
        Assert.Equal([15, 15, 20], shares["GNO"]);
        Assert.Equal([40, 40, 40], shares["VAR"]);
        Assert.False(shares.ContainsKey("TRA") || shares.ContainsKey("P200"));
    }

    [Fact]
    public void Everybody_has_six_to_twenty_contacts_by_somebody_who_worked_there_then()
    {
        var posts = read.Staff.Where(s => s.Role == Persona.Coach).ToLookup(s => (s.Reference, s.Unit));
        var contacts = read.Contacts.ToLookup(c => c.Enrolment);

        Assert.InRange(read.Contacts.Count, 5_000, 8_000);
        Assert.All(read.Enrolments, e => Assert.InRange(contacts[e.Reference].Count(), 6, 20));
        Assert.All(read.Enrolments, e => Assert.All(contacts[e.Reference], c => Assert.Contains(posts[(c.Coach!, e.Unit)], s => s.Days!.Value.Covers(c.Content.Day))));
    }

    [Fact]
    public void The_phases_go_in_order_and_whoever_works_is_supported()
    {
        var method = read.Enrolments.ToDictionary(e => e.Reference, MethodOf);
        var steps = read.Phases.GroupBy(p => p.Enrolment).SelectMany(p => p.Zip(p.Skip(1))).ToList();

        Assert.All(steps, step => Assert.True(OrderOf(step.First) < OrderOf(step.Second) || step.Second.Reason is not null));
        Assert.All(read.Enrolments, e => Assert.Equal(e.Support.From, read.Phases.First(p => p.Enrolment == e.Reference).From));
        Assert.Equal(
            read.Jobs.Count(j => j.Reference.EndsWith("-J", StringComparison.Ordinal)),
            read.Phases.Count(p => method[p.Enrolment].PhaseOf(p.Phase).Role == PhaseRole.FollowUp));

        int OrderOf(PhaseRow phase) => method[phase.Enrolment].OrderOf(phase.Phase);
    }

    [Fact]
    public void The_municipal_process_is_used_but_for_IPS_in_Värnamo_and_only_Sävsjö_has_a_step_before()
    {
        var first = read.Enrolments.ToLookup(e => (e.Unit, MethodOf(e).Key.Code), e => read.Phases.First(p => p.Enrolment == e.Reference).Phase);

        Assert.All(first, place => Assert.Equal(place.Key switch { ("SAV", "se-municipal") => "pre-step", ("VAR", "ips") => "engagement", (_, "se-municipal") => "information-mapping", _ => "" }, Assert.Single(place.Distinct())));
        Assert.NotEmpty(first[("SAV", "se-municipal")]);
        Assert.NotEmpty(first[("VAR", "ips")]);
        Assert.NotEmpty(first[("VAR", "se-municipal")]);
    }

    static MethodPack MethodOf(EnrolmentRow enrolment) => ReadBack.Shelf.NewestMethod(read.Programmes.Single(p => p.Reference == enrolment.Programme).Method)!;

    [Fact]
    public void More_than_a_third_of_those_with_time_limited_support_leave_for_something_as_the_funder_asked()
    {
        var exits = facts.Where(f => f.Support.Until is not null && f.Programme == Facts.Named<Programme>("SE-HOG") && f.IncomesAtEntry.Contains("time-limited-disability")).ToList();

        Assert.InRange(exits.Count, 60, 130);
        Assert.InRange(100.0 * exits.Count(f => f.Destination is "work" or "studies" or "job-seeking") / exits.Count, 35, 60);
    }
}
