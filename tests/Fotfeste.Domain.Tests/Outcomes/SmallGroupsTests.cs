using static Fotfeste.Testing.Facts;

namespace Fotfeste.Domain.Tests;

public sealed class SmallGroupsTests
{
    static readonly ReportPeriod years = Period("2012-01-01", "2016-12-31");

    public static TheoryData<Grouping> Groupings => [.. Enum.GetValues<Grouping>()];

    [Theory, MemberData(nameof(Groupings))]
    public void Nothing_hidden_can_be_worked_out(Grouping by)
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var truth = OutcomeReport.From(Invented(seed), years, by, Definition.AsPrinted);

            var shown = SmallGroups.Hide(truth, Whole(truth, seed));

            Assert.True(!new Snoop(shown).FindsOut().Any(), $"seed {seed}: {string.Join(' ', new Snoop(shown).FindsOut())}");
        }
    }

    [Theory, MemberData(nameof(Groupings))]
    public void Subtracting_from_the_total_never_leaves_a_small_group(Grouping by)
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var truth = OutcomeReport.From(Invented(seed), years, by, Definition.AsPrinted);

            var shown = SmallGroups.Hide(truth, Whole(truth, seed));

            if (by != Grouping.Year) AssertApart(row => row.Enrolled, row => row.Enrolled.Shown);
            if (by != Grouping.Year) AssertApart(row => row.StillEnrolled, row => row.StillEnrolled.Shown);
            AssertApart(row => row.Exited, row => row.Exited.Shown);
            AssertApart(row => row.IntoWork, row => row.IntoWork.Shown);
            AssertApart(row => row.IntoWork, row => row.Enrolled.Shown - row.IntoWork.Shown);
            AssertApart(row => row.ExitedToWork, row => row.ExitedToWork.Shown);
            AssertApart(row => row.ExitedToWork, row => row.Exited.Shown - row.ExitedToWork.Shown);

            void AssertApart(Func<OutcomeRow, Tally> column, Func<OutcomeRow, int?> held) => Assert.False(Snoop.Residue(shown, truth, column, held) < SmallGroups.Fewest, $"seed {seed}");
        }
    }

    [Theory, MemberData(nameof(Groupings))]
    public void Who_may_not_know_the_whole_may_not_know_the_part(Grouping by)
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var shown = SmallGroups.Hide(OutcomeReport.From(Invented(seed), years, by, Definition.AsPrinted));

            Assert.All(shown.Rows, row => Assert.True(!row.Enrolled.IsHidden || (row.IntoWork.IsHidden && row.Exited.IsHidden && row.StillEnrolled.IsHidden)));
            Assert.All(shown.Rows, row => Assert.True(!row.Exited.IsHidden || row.ExitedToWork.IsHidden));
            Assert.True(!shown.Total.Exited.IsHidden || shown.Total.ExitedToWork.IsHidden || !shown.Rows.Any(row => row.ExitedToWork.IsHidden), $"seed {seed}");
        }
    }

    [Theory, MemberData(nameof(Groupings))]
    public void No_number_under_five_is_shown_of_others_and_no_remainder_either(Grouping by)
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var truth = OutcomeReport.From(Invented(seed), years, by, Definition.AsPrinted);
            var whole = Whole(truth, seed);

            var shown = SmallGroups.Hide(truth, whole);

            foreach (var row in whole.Count > 0 ? shown.Rows.Where(r => !whole.Contains(r.Group)) : shown.Rows.Append(shown.Total))
            {
                Assert.All([row.Enrolled, row.StillEnrolled, row.Exited], tally => Assert.False(tally.Shown is > 0 and < 5));
                Assert.All([row.IntoWorkOfEnrolled, row.ExitedToWorkOfExited], share => Assert.False(!share.IsHidden && share.Whole.Shown > 0 && (share.Part.Shown < 5 || share.Whole.Shown - share.Part.Shown < 5)));
            }
            Assert.All(shown.Rows.Where(r => whole.Contains(r.Group)), row => Assert.Contains(row, truth.Rows));
        }
    }

    [Fact]
    public void What_is_shown_is_true_and_much_is_shown()
    {
        var cells = 0;
        var hidden = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var truth = OutcomeReport.From(Invented(seed), years, Grouping.Unit, Definition.AsPrinted);
            foreach (var (shown, real) in SmallGroups.Hide(truth).Rows.Zip(truth.Rows))
                foreach (var (tally, number) in new[] { (shown.Enrolled, real.Enrolled), (shown.IntoWork, real.IntoWork), (shown.StillEnrolled, real.StillEnrolled), (shown.Exited, real.Exited), (shown.ExitedToWork, real.ExitedToWork) })
                {
                    cells++;
                    if (tally.IsHidden) hidden++;
                    else Assert.Equal(number, tally);
                }
        }
        Assert.InRange(hidden, cells / 10, cells * 7 / 10);
    }

    [Fact]
    public void One_small_unit_takes_the_smallest_other_with_it_and_leaves_the_total()
    {
        var shown = Hidden(("small", 3), ("middle", 20), ("large", 40));

        Assert.Equal([null, null, 40], Column(shown, row => row.Enrolled, "small", "middle", "large"));
        Assert.Equal(63, shown.Total.Enrolled.Shown);
    }

    [Fact]
    public void A_small_unit_alone_takes_the_total_with_it()
    {
        var shown = Hidden(("small", 3));

        Assert.True(shown.Total.Enrolled.IsHidden && shown.Total.IntoWork.IsHidden && shown.Total.StillEnrolled.IsHidden);
    }

    [Fact]
    public void A_leader_sees_the_own_unit_whole_and_others_are_still_safe_from_subtraction()
    {
        var own = Named<Unit>("own").ToString();

        var shown = Hidden([own], ("own", 3), ("other", 4));

        Assert.Equal(3, shown.Rows.Single(r => r.Group == own).Enrolled.Shown);
        Assert.True(shown.Total.Enrolled.IsHidden);
        Assert.NotEqual(Tally.Hidden, shown.Rows.Single(r => r.Group == own).People);
    }

    [Fact]
    public void Nobody_and_everybody_into_work_tell_of_each_and_are_hidden()
    {
        foreach (var inWork in new[] { 0, 4, 5, 7, 8, 12 })
        {
            var facts = Enumerable.Range(0, 12).Select(n => Support("2015-01-01", jobs: n < inWork ? [Job("2015-02-01")] : []));
            var shown = SmallGroups.Hide(OutcomeReport.From(facts, years, Grouping.Unit, Definition.Strict));

            Assert.Equal(inWork is not (5 or 7), shown.Rows[0].IntoWorkOfEnrolled.IsHidden);
            Assert.Equal((12, 12, 0), (shown.Rows[0].Enrolled.Shown, shown.Rows[0].StillEnrolled.Shown, shown.Rows[0].Exited.Shown));
        }
    }

    [Fact]
    public void Empty_groups_are_shown_as_nothing()
    {
        var shown = SmallGroups.Hide(OutcomeReport.From([.. Enumerable.Range(0, 12).Select(_ => Support("2015-01-01", "2015-02-01"))], years, Grouping.Year, Definition.Strict));

        Assert.Equal(new Tally?[] { Tally.Of(0), Tally.Of(12) }, [shown.Rows[0].Enrolled, shown.Rows[3].Enrolled]);
        Assert.Equal(Tally.Of(0), shown.Rows[0].IntoWork);
    }

    [Fact]
    public void The_finer_figures_stand_in_the_total_only_and_only_when_no_kind_is_small()
    {
        var many = Of(permanent: 6, hourly: 6);
        var few = Of(permanent: 8, hourly: 4);

        Assert.Equal(JobFigures.Hidden, many.Rows[0].Jobs);
        Assert.Equal((12, 6, 6), (many.Total.Jobs.Started.Shown, many.Total.Jobs.Permanent.Shown, many.Total.Jobs.Hourly.Shown));
        Assert.Equal((12, null, null), (few.Total.Jobs.Started.Shown, few.Total.Jobs.Permanent.Shown, few.Total.Jobs.Hourly.Shown));
        Assert.Equal(31m, few.Total.Jobs.MedianDaysToFirst);

        static OutcomeReport Of(int permanent, int hourly) => SmallGroups.Hide(OutcomeReport.From(
            Enumerable.Range(0, 24).Select(n => Support("2015-01-01", jobs: n < permanent ? [Job("2015-02-01")] : n < permanent + hourly ? [Job("2015-02-01", permanence: Permanence.Hourly)] : [])),
            years, Grouping.Unit, Definition.Strict));
    }

    [Fact]
    public void The_finer_figures_of_the_total_do_not_give_away_the_other_units_to_a_leader()
    {
        OutcomeFact[] facts = [.. Hired("own", 6, Permanence.Permanent), .. Hired("own", 6, Permanence.Hourly), .. Hired("other", 3, Permanence.Permanent), .. Hired("other", 6, Permanence.Hourly), .. Idle("own"), .. Idle("other")];
        var truth = OutcomeReport.From(facts, years, Grouping.Unit, Definition.Strict);

        Assert.Equal(9, SmallGroups.Hide(truth).Total.Jobs.Permanent.Shown);
        Assert.True(SmallGroups.Hide(truth, new HashSet<string> { Named<Unit>("own").ToString() }).Total.Jobs.Permanent.IsHidden);

        static IEnumerable<OutcomeFact> Hired(string unit, int people, Permanence permanence) => Enumerable.Range(0, people).Select(_ => Support("2015-01-01", unit: Named<Unit>(unit), jobs: [Job("2015-02-01", permanence: permanence)]));
        static IEnumerable<OutcomeFact> Idle(string unit) => Enumerable.Range(0, 10).Select(_ => Support("2015-01-01", unit: Named<Unit>(unit)));
    }

    [Fact]
    public void Who_came_back_is_not_told_when_they_are_few()
    {
        Assert.True(Returning(4).Total.People.IsHidden);
        Assert.Equal(15, Returning(5).Total.People.Shown);
        Assert.Equal(20, Returning(0).Total.People.Shown);

        static OutcomeReport Returning(int people) => SmallGroups.Hide(OutcomeReport.From(Enumerable.Range(0, 20).Select(n => Support("2015-01-01", person: -1 - (n < people ? n + 10 : n))), years, Grouping.Unit, Definition.Strict));
    }

    [Fact]
    public void A_report_is_hidden_once()
    {
        var shown = Hidden(("small", 3));

        Assert.Throws<InvalidOperationException>(() => SmallGroups.Hide(shown));
        Assert.Contains(OutcomeWarning.Hidden, shown.Warnings());
    }

    static int?[] Column(OutcomeReport report, Func<OutcomeRow, Tally> column, params string[] units) => [.. units.Select(unit => column(report.Rows.Single(r => r.Group == Named<Unit>(unit).ToString())).Shown)];

    static OutcomeReport Hidden(params (string Unit, int People)[] units) => Hidden([], units);

    static OutcomeReport Hidden(HashSet<string> whole, params (string Unit, int People)[] units) =>
        SmallGroups.Hide(OutcomeReport.From(units.SelectMany(unit => Enumerable.Range(0, unit.People).Select(_ => Support("2015-01-01", unit: Named<Unit>(unit.Unit)))), years, Grouping.Unit, Definition.Strict), whole);

    static HashSet<string> Whole(OutcomeReport report, int seed) => report.By == Grouping.Unit && seed % 3 == 0 && report.Rows.Count > 0 ? [report.Rows[seed % report.Rows.Count].Group] : [];

    /// <summary>A service of a few units of very different sizes, some of whose people leave, work and come back.</summary>
    static OutcomeFact[] Invented(int seed)
    {
        var dice = new Random(seed);
        int[] sizes = [.. Enumerable.Range(0, dice.Next(1, 7)).Select(_ => dice.Next(4) switch { 0 => dice.Next(1, 6), 1 => dice.Next(5, 12), _ => dice.Next(10, 60) })];
        double leaving = dice.NextDouble(), working = dice.NextDouble();
        return [.. sizes.SelectMany((size, unit) => Enumerable.Range(0, size).Select(_ =>
        {
            var from = years.From.AddDays(dice.Next(-300, 1800));
            DateOnly? until = dice.NextDouble() < leaving ? from.AddDays(dice.Next(0, 700)) : null;
            JobFact[] jobs = dice.NextDouble() < working ? [new(DateRange.Open(from.AddDays(dice.Next(0, 300))), [new(DateRange.Open(from.AddDays(dice.Next(0, 300))), CompetitiveClass.Regular, true, Permanence.Hourly, null)])] : [];
            return Support("2012-01-01", unit: Named<Unit>($"{unit}"), sex: (Sex)dice.Next(4), goal: (GoalKind)dice.Next(3), jobs: jobs) with
            {
                Programme = Named<Programme>($"{dice.Next(3)}"), Support = new(from, until),
                ExitReason = until is null ? null : "goal-reached", Destination = until is null ? null : jobs.Length > 0 ? "work" : "other",
            };
        }))];
    }
}
