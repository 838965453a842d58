namespace Fotfeste.Domain.Tests;

public sealed class PackShelfTests
{
    static MethodPack Pack(string code, int version, MethodKind kind = MethodKind.GetJob, DateRange? validity = null) =>
        Some.Steps(new(code, version), Some.Phase("only", "Only")) with { Kind = kind, Validity = validity };

    static readonly DateOnly today = Some.Day;

    static readonly PackShelf shelf = new([Pack("b", 2), Pack("a", 1), Pack("b", 1), Pack("aft", 1, MethodKind.Contrast), Pack("old", 1, validity: new(DateOnly.MinValue, today.AddDays(-1)))], [Some.Forms]);

    [Fact]
    public void Every_version_can_be_looked_up_and_the_newest_stands_for_its_code()
    {
        Assert.Equal(1, shelf.Method(new("b", 1)).Key.Version);
        Assert.Equal(2, shelf.NewestMethod("b")!.Key.Version);
        Assert.Equal(["a@1", "aft@1", "b@2", "old@1"], shelf.CurrentMethods.Select(m => m.Key.ToString()));
        Assert.Throws<KeyNotFoundException>(() => shelf.Method(new("b", 3)));
        Assert.Null(shelf.Find(new("b", 3)));
        Assert.Null(shelf.NewestMethod("none"));
    }

    [Fact]
    public void What_is_there_for_contrast_or_is_over_is_not_offered()
    {
        Assert.Equal(["a@1", "b@2"], shelf.OfferedOn(today).Select(m => m.Key.ToString()));
        Assert.Equal(["a@1", "b@2", "old@1"], shelf.OfferedOn(today.AddDays(-1)).Select(m => m.Key.ToString()));
    }

    [Fact]
    public void A_version_that_begins_later_leaves_the_older_on_offer_until_then()
    {
        var next = new PackShelf([Pack("a", 1), Pack("a", 2, validity: DateRange.Open(today.AddDays(1)))], []);

        Assert.Equal(1, next.OfferedOn(today).Single().Key.Version);
        Assert.Equal(2, next.OfferedOn(today.AddDays(1)).Single().Key.Version);
    }

    [Fact]
    public void A_services_own_methods_stand_beside_those_of_the_house()
    {
        var own = shelf.With([Pack("own", 1)]);

        Assert.Equal("own@1", own.Method(new("own", 1)).Key.ToString());
        Assert.Null(shelf.NewestMethod("own"));
        Assert.Same(shelf.Vocabulary, own.Vocabulary);
        Assert.Same(Some.Forms, own.CommonForms);
    }

    [Fact]
    public void Looking_up_a_method_and_a_phase_allocates_nothing()
    {
        var (key, found) = (new PackKey("b", 1), 0);
        Look();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var at = 0; at < 1000; at++) Look();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1001, found);

        void Look() => found += shelf.Method(key).PhaseOf("only").Clock.Limit is null && shelf.NewestMethod("b") is not null ? 1 : 0;
    }
}
