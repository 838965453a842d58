using static Fotfeste.Testing.Facts;

namespace Fotfeste.Domain.Tests;

public sealed class ProtectedFactsTests
{
    static readonly ReportPeriod of2016 = ReportPeriod.Year(2016);

    [Theory]
    [InlineData(18, 18)]
    [InlineData(19, 20)]
    public void A_protected_person_counts_where_twenty_do_with_them_and_not_where_fewer_do(int others, int counted)
    {
        var facts = Many(others).Append(Hidden(Support("2016-01-01"))).ToList();

        Assert.Equal(counted, ProtectedFacts.Counted(facts, of2016, Definition.Nordic).Count);
    }

    [Fact]
    public void Two_who_make_twenty_only_together_with_one_who_is_left_out_are_left_out_too()
    {
        var facts = Many(18).Concat([Hidden(Support("2016-01-01")), Hidden(Support("2016-01-01", "2016-06-01"))]).ToList(); // the one who ended is alone among the exits

        Assert.Equal(18, ProtectedFacts.Counted(facts, of2016, Definition.Nordic).Count);
    }

    [Fact]
    public void Whoever_is_left_out_of_one_small_figure_is_left_out_of_every_table()
    {
        var facts = Many(30).Append(Hidden(Support("2016-01-01", "2016-06-01", to: "work"))).ToList();

        var counted = ProtectedFacts.Counted(facts, of2016, Definition.Nordic);

        foreach (var by in Enum.GetValues<Grouping>())
        {
            var report = OutcomeReport.From(counted, of2016, by, Definition.Nordic);
            Assert.Equal((30, 0), (report.Total.Enrolled.Shown, report.Total.Exited.Shown));
            Assert.Equal(30, report.Rows.Sum(r => r.Enrolled.Shown));
        }
    }

    [Fact]
    public void Without_anybody_protected_nothing_changes()
    {
        var facts = Many(3).ToList();

        Assert.Same(facts, ProtectedFacts.Counted(facts, of2016, Definition.Nordic));
    }

    static IEnumerable<OutcomeFact> Many(int count) => Enumerable.Range(0, count).Select(_ => Support("2016-01-01"));

    static OutcomeFact Hidden(OutcomeFact fact) => fact with { IsProtected = true };
}
