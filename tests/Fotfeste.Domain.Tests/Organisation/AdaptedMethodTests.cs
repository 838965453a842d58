namespace Fotfeste.Domain.Tests;

public sealed class AdaptedMethodTests
{
    static readonly Id<StaffMember> Liv = Some.NewId<StaffMember>();

    [Fact]
    public void A_draft_becomes_a_version_and_the_next_draft_the_next_one()
    {
        var method = Begun();
        var first = Own(method.Next, note: "Vi møtes først");

        method.Publish(Some.NewId<AdaptedVersion>(), first, null, "1", Liv, Some.Day);
        method.Redraft(first.Moved("second", -1), "2");
        method.Publish(Some.NewId<AdaptedVersion>(), first.Moved("second", -1), first, "2", Liv, Some.Day);

        Assert.Equal([(1, "1"), (2, "2")], method.Published.Select(v => (v.Number, v.Content)));
        Assert.Null(method.Draft);
        Assert.Equal(new PackKey("own-sor", 3), method.Next);
    }

    [Fact]
    public void Nothing_is_published_without_a_reason_or_without_a_change()
    {
        var method = Begun();
        var first = Own(method.Next, note: "Vi møtes først");

        Assert.Equal(["adapting.note-missing"], Refused(() => method.Publish(Some.NewId<AdaptedVersion>(), Own(method.Next, " "), null, "1", Liv, Some.Day)));
        method.Publish(Some.NewId<AdaptedVersion>(), first, null, "1", Liv, Some.Day);
        Assert.Equal(["adapting.nothing-changed"], Refused(() => method.Publish(Some.NewId<AdaptedVersion>(), first, first, "2", Liv, Some.Day)));
        method.Redraft(first with { Key = method.Next }, "2");
        Assert.Equal(["adapting.nothing-changed"], Refused(() => method.Publish(Some.NewId<AdaptedVersion>(), first with { Key = method.Next }, first, "2", Liv, Some.Day)));

        Assert.Single(method.Published);
    }

    [Fact]
    public void A_draft_that_never_was_published_is_thrown_away_with_the_method()
    {
        var (never, once) = (Begun(), Begun());
        var first = Own(once.Next, note: "Vi møtes først");
        once.Publish(Some.NewId<AdaptedVersion>(), first, null, "1", Liv, Some.Day);
        once.Redraft(first with { Names = Some.Text("Annet navn") }, "2");

        never.DropDraft(null);
        once.DropDraft(first);

        Assert.True(never.IsWithdrawn);
        Assert.Equal(["adapting.thrown-away"], Refused(() => never.Redraft(first, "x")));
        Assert.Equal((false, "Sør", (string?)null), (once.IsWithdrawn, once.Name, once.Draft));
        Assert.Equal(["adapting.nothing-changed"], Refused(() => once.DropDraft(first)));
    }

    [Fact]
    public void It_has_a_code_of_its_own_an_origin_and_a_name()
    {
        Assert.Equal(["adapting.origin-unknown"], Refused(() => Begun(Own(new("sor", 1), "x"))));
        Assert.Equal(["adapting.origin-unknown"], Refused(() => Begun(Own(new("own-sor", 1), "x") with { Origin = null })));
        Assert.Equal(["adapting.name-unlikely"], Refused(() => Begun(Own(new("own-sor", 1), "x") with { Names = Some.Text(" ") })));
    }

    [Fact]
    public void A_programme_follows_what_it_may_choose_today()
    {
        var unit = new Unit(Some.NewId<Unit>(), Some.NewId<Organisation>(), "Sør", UnitLevel.Unit);
        var programme = Programme.Plan(Some.NewId<Programme>(), unit, "Ung", null, Some.Method.Key, DateRange.Open(Some.Day));

        Assert.Equal(["organisation.method-unknown"], Refused(() => programme.Follow(Some.Method with { Key = new("aft", 1), Kind = MethodKind.Contrast }, Some.Day)));
        Assert.Equal(["organisation.method-unknown"], Refused(() => programme.Follow(Some.Method with { Key = new("old", 1), Validity = new(Some.Day.AddYears(-3), Some.Day.AddDays(-1)) }, Some.Day)));
        programme.Follow(Own(new("own-sor", 1), "x"), Some.Day);

        Assert.Equal(new PackKey("own-sor", 1), programme.Method);
    }

    static AdaptedMethod Begun(MethodPack? pack = null) => AdaptedMethod.Begin(Some.NewId<AdaptedMethod>(), Some.NewId<Organisation>(), null, pack ?? Own(new("own-sor", 1), null), "0");

    static MethodPack Own(PackKey key, string? note) => Some.Method with { Key = key, Names = Some.Text("Sør"), Origin = Some.Method.Key, Note = note };

    static IReadOnlyList<string> Refused(Action act) => Assert.Throws<Refusal>(act).Codes;
}
