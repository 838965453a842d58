namespace Fotfeste.Domain.Tests;

public sealed class ProgrammeTests
{
    static readonly Unit Unit = new(Some.NewId<Unit>(), Some.NewId<Organisation>(), "Nord", UnitLevel.Unit);

    [Fact]
    public void What_a_form_leaves_empty_is_empty_and_not_a_fault()
    {
        var programme = Plan();

        programme.Change("Jobb først", null, null, null, DateRange.Open(Some.Day), null, null);

        Assert.Equal(("", "", ""), (programme.Funder, programme.TargetGroup, programme.Conditions));
    }

    [Fact]
    public void Every_obstacle_is_named_at_once_and_nothing_changes()
    {
        var programme = Plan();

        var refusal = Assert.Throws<Refusal>(() => programme.Change(" ", "F", "", "", new(Some.Day, Some.Day.AddDays(-1)), 20, 10));

        Assert.Equal(["organisation.name-missing", "organisation.period-backwards", "organisation.bounds-backwards"], refusal.Codes);
        Assert.Equal(("Jobb først", null), (programme.Name, programme.FewestPerFte));
    }

    [Fact]
    public void Minimum_and_maximum_may_be_the_same_number()
    {
        var programme = Plan();

        programme.Change("Jobb først", "F", "", "", DateRange.Open(Some.Day), 20, 20);

        Assert.Equal((20, 20), (programme.FewestPerFte, programme.MostPerFte));
    }

    [Fact]
    public void A_target_is_agreed_and_dropped()
    {
        var programme = Plan();
        var target = new Target(Some.NewId<Target>(), programme, TargetKind.ShareOfExits, 35, ["work", "studies"]);

        programme.Agree(target);
        Assert.Equal("work studies", programme.Targets.Single().Destinations);
        programme.DropTarget(target.Id);

        Assert.Empty(programme.Targets);
    }

    [Theory]
    [InlineData(TargetKind.Enrolled, -1, "organisation.target-negative")]
    [InlineData(TargetKind.ShareOfExits, 101, "organisation.target-over-hundred")]
    [InlineData(TargetKind.ShareOfEnrolled, 101, "organisation.target-over-hundred")]
    [InlineData(TargetKind.Enrolled, 120, null)]
    public void A_target_can_be_reached(TargetKind kind, int value, string? code)
    {
        var refusal = Record.Exception(() => new Target(Some.NewId<Target>(), Plan(), kind, value)) as Refusal;

        Assert.Equal(code, refusal?.Codes.Single());
    }

    [Theory]
    [InlineData(0, "organisation.share-unlikely")]
    [InlineData(101, "organisation.share-unlikely")]
    [InlineData(100, null)]
    public void A_share_of_a_post_is_one_to_a_hundred_percent(int percent, string? code)
    {
        var refusal = Record.Exception(() => Share(percent, DateRange.Open(Some.Day))) as Refusal;

        Assert.Equal(code, refusal?.Codes.Single());
    }

    [Fact]
    public void A_share_does_not_end_before_it_begins()
    {
        var backwards = new DateRange(Some.Day, Some.Day.AddDays(-1));
        var share = Share(50, DateRange.Open(Some.Day));

        Assert.Throws<Refusal>(() => Share(50, backwards));
        Assert.Throws<Refusal>(() => share.Change(60, backwards));
        Assert.Throws<Refusal>(() => share.End(Some.Day.AddDays(-1)));
        Assert.Equal((50, DateRange.Open(Some.Day)), (share.Percent, share.Days));
    }

    [Theory]
    [InlineData(19, 100, true, false)]
    [InlineData(20, 100, false, false)]
    [InlineData(21, 100, false, true)]
    [InlineData(10, 50, false, false)]
    [InlineData(5, 0, false, false)] // nobody works there: no share of nothing
    public void The_caseload_is_held_against_both_bounds(int participants, int fte, bool below, bool above)
    {
        var caseload = new CaseloadBounds(participants, fte, 20, 20);

        Assert.Equal((below, above), (caseload.IsBelow, caseload.IsAbove));
    }

    [Fact]
    public void Without_an_agreed_bound_no_caseload_is_too_small_or_too_great() =>
        Assert.Equal((false, false, 40m), new CaseloadBounds(40, 100, null, null) is var c ? (c.IsBelow, c.IsAbove, c.PerFte) : default);

    static Programme Plan() => Programme.Plan(Some.NewId<Programme>(), Unit, "Jobb først", "Samordningen", Some.Method.Key, DateRange.Open(Some.Day));

    static FteShare Share(int percent, DateRange days) => new(Some.NewId<FteShare>(), new(Some.NewId<StaffMember>(), Unit.OrganisationId, "Ida"), Some.NewId<Programme>(), Unit.Id, percent, days);
}
