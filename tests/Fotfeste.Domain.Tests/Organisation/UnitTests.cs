namespace Fotfeste.Domain.Tests;

public sealed class UnitTests
{
    static readonly Id<Organisation> Organisation = Some.NewId<Organisation>();
    static readonly Unit Association = New("Fjordland", UnitLevel.Association, null);
    static readonly Unit North = New("Nord", UnitLevel.Unit, Association);
    static readonly Unit South = New("Sør", UnitLevel.Unit, Association);
    static readonly Unit Team = New("Team 1", UnitLevel.Team, North);

    [Fact]
    public void A_leader_leads_the_unit_and_all_below_it_and_nothing_beside_it()
    {
        Unit[] all = [Team, South, North, Association];

        Assert.Equal([North.Id, Team.Id], Unit.WithAllBelow(North.Id, all));
        Assert.Equal(4, Unit.WithAllBelow(Association.Id, all).Count);
        Assert.Equal([Team.Id], Unit.WithAllBelow(Team.Id, all));
        Assert.Equal([Team.Id], Unit.WithAllBelow(Team.Id, []));
    }

    [Fact]
    public void The_lowest_over_some_is_the_first_that_has_them_all_below_it()
    {
        var alone = New("Øya", UnitLevel.Unit, null);
        Unit[] all = [Team, South, North, Association];

        Assert.Equal(Team.Id, Unit.LowestOver([Team.Id, Team.Id], all));
        Assert.Equal(North.Id, Unit.LowestOver([Team.Id, North.Id], all));
        Assert.Equal(Association.Id, Unit.LowestOver([South.Id, Team.Id], all));
        Assert.Null(Unit.LowestOver([South.Id, alone.Id], [.. all, alone]));
        Assert.Null(Unit.LowestOver([], all));
    }

    [Fact]
    public void A_circle_in_old_data_does_not_hang_the_house()
    {
        var (one, two) = (Some.NewId<Unit>(), Some.NewId<Unit>());
        Unit[] circle = [new(one, Organisation, "A", UnitLevel.Unit, two), new(two, Organisation, "B", UnitLevel.Unit, one)];

        Assert.Equal([one, two], Unit.WithAllBelow(one, circle));
    }

    [Fact]
    public void A_unit_cannot_be_put_below_what_lies_below_it()
    {
        Unit top = New("Topp", UnitLevel.Association, null), middle = New("Midt", UnitLevel.Municipality, top);

        var refusal = Assert.Throws<Refusal>(() => top.Change("Topp", UnitLevel.Team, middle, null, [top, middle]));

        Assert.Equal(["organisation.parent-not-above", "organisation.children-not-below"], refusal.Codes);
        Assert.Equal((UnitLevel.Association, null), (top.Level, top.ParentId));
    }

    [Fact]
    public void A_unit_lies_below_something_wider_and_has_a_name()
    {
        var unit = New("Vest", UnitLevel.Unit, Association);
        Unit[] all = [Association, North, unit];

        Assert.Equal("organisation.parent-not-above", RefusalOf(() => unit.Change("Vest", UnitLevel.Unit, North, null, all)));
        Assert.Equal("organisation.parent-not-above", RefusalOf(() => unit.Change("Vest", UnitLevel.Unit, unit, null, all)));
        Assert.Equal("organisation.name-missing", RefusalOf(() => unit.Change(" ", UnitLevel.Unit, Association, null, all)));
        unit.Change(" Vest ", UnitLevel.Team, North, "  ", all);
        Assert.Equal(("Vest", UnitLevel.Team, North.Id, null), (unit.Name, unit.Level, unit.ParentId, unit.Remark));
    }

    static string RefusalOf(Action action) => Assert.Throws<Refusal>(action).Codes.Single();

    static Unit New(string name, UnitLevel level, Unit? parent) => new(Some.NewId<Unit>(), Organisation, name, level, parent?.Id);
}
