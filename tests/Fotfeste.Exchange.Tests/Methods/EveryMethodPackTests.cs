namespace Fotfeste.Exchange.Tests;

/// <summary>What holds for each method of the house, whoever wrote it.</summary>
public sealed class EveryMethodPackTests
{
    public static TheoryData<string, int> Packs => [.. Kit.Packs.Methods.Select(m => (m.Key.Code, m.Key.Version))];

    static MethodPack Pack(string code, int version) => Kit.Packs.Method(new(code, version));

    static IEnumerable<string> WordsOf(MethodPack pack) =>
        [.. pack.Names.ByLanguage.Values, .. pack.Summary.ByLanguage.Values, .. pack.Phases.SelectMany(p => p.Names.ByLanguage.Values.Concat(p.Purpose.ByLanguage.Values))];

    [Theory, MemberData(nameof(Packs))]
    public void No_two_phases_share_a_word_because_an_import_may_use_the_words(string code, int version) =>
        Assert.All(
            PackReader.AllLanguages.SelectMany(l => Pack(code, version).Phases.Select(p => (l, Word: Labels.Loose(p.Names.ByLanguage[l])))).GroupBy(x => x),
            word => Assert.Single(word));

    [Theory, MemberData(nameof(Packs))]
    public void A_step_before_the_wish_to_work_ends_with_it(string code, int version) =>
        Assert.All(Pack(code, version).Phases.Where(p => p.Role == PhaseRole.Before), p => Assert.Contains("wish-to-work", p.Exit));

    [Theory, MemberData(nameof(Packs))]
    public void Nobody_is_written_out(string code, int version) =>
        Assert.All(WordsOf(Pack(code, version)), text => Assert.DoesNotContain("utskriv", text, StringComparison.OrdinalIgnoreCase));

    [Theory, MemberData(nameof(Packs))]
    public void The_way_to_a_job_goes_through_the_open_market_and_not_through_sheltered_work(string code, int version)
    {
        var pack = Pack(code, version);
        if (pack.Kind != MethodKind.GetJob) return;

        Assert.Contains("open-market-job-search", pack.Belongs);
        Assert.Contains("sheltered-work-as-goal", pack.DoesNotBelong);
    }

    [Fact]
    public void No_two_methods_share_a_name_because_an_import_may_use_it() =>
        Assert.All(
            PackReader.AllLanguages.SelectMany(l => Kit.Packs.CurrentMethods.Select(m => (l, Name: Labels.Loose(m.Names.ByLanguage[l])))).GroupBy(x => x),
            name => Assert.Single(name));

    [Fact]
    public void No_two_shared_words_say_the_same()
    {
        Assert.All(Texts(Kit.Packs.Vocabulary.Facts), word => Assert.Single(word));
        Assert.All(Texts(Kit.Packs.Vocabulary.Activities), word => Assert.Single(word));

        static IEnumerable<IGrouping<(string, string), Coded>> Texts(IReadOnlyList<Coded> words) =>
            PackReader.AllLanguages.SelectMany(l => words.Select(w => (l, w))).GroupBy(x => (x.l, Labels.Loose(x.w.Names.ByLanguage[x.l])), x => x.w);
    }
}
