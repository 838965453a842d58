namespace Fotfeste.Domain.Tests;

public sealed class ReshapingTests
{
    static readonly MethodPack Three = Some.Steps(new("three", 1), Some.Phase("before", "Before", role: PhaseRole.Before), Some.Phase("first", "First"), Some.Phase("second", "Second", Span.Months(6)));

    [Fact]
    public void A_phase_keeps_its_code_whatever_it_is_called_and_wherever_it_stands()
    {
        var renamed = Three.With(Three.PhaseOf("first") with { Names = Some.Text("Lære å kjenne") }).Moved("second", -1);

        Assert.Equal(["before", "second", "first"], renamed.Phases.Select(p => p.Code));
        Assert.Equal("Lære å kjenne", renamed.PhaseOf("first").Names.In("en", "en"));
        Assert.Equal(["before", "first", "second"], Three.Phases.Select(p => p.Code));
    }

    [Fact]
    public void At_either_end_a_phase_stays_where_it_is()
    {
        Assert.Equal(["before", "first", "second"], Three.Moved("second", 1).Phases.Select(p => p.Code));
        Assert.Equal(["first", "second"], Some.Method.Moved("first", -1).Phases.Select(p => p.Code));
    }

    [Fact]
    public void The_step_before_anybody_has_decided_comes_first()
    {
        Assert.Equal(["adapting.before-comes-first"], Assert.Throws<Refusal>(() => Three.Moved("before", 1)).Codes);
        Assert.Equal(["adapting.before-comes-first"], Assert.Throws<Refusal>(() => Three.Moved("first", -1)).Codes);
        Assert.Equal(["adapting.before-comes-first"], Assert.Throws<Refusal>(() => Three.Adding(Some.Phase("new", "New"), 0)).Codes);
        Assert.Equal(["new", "first", "second"], Some.Method.Adding(Some.Phase("new", "New", role: PhaseRole.Before), 0).Phases.Select(p => p.Code));
    }

    [Fact]
    public void A_phase_is_left_out_but_never_the_last()
    {
        Assert.Equal(["second"], Some.Method.Without("first").Phases.Select(p => p.Code));
        Assert.Equal(["adapting.last-phase"], Assert.Throws<Refusal>(() => Some.Method.Without("first").Without("second")).Codes);
    }

    [Fact]
    public void A_copy_says_what_it_was_copied_from_and_is_not_tied_to_the_originals_days()
    {
        var historic = Three with { Validity = new(new(2004, 1, 1), new(2016, 12, 31)) };

        var copy = historic.CopiedAs(new("own-three", 1), Some.Text("Ours"), "en", "Why");

        Assert.Equal((historic.Key, null, "Why", "Ours"), (copy.Origin, copy.Validity, copy.Note, copy.Names.In("en", "en")));
        Assert.Equal(["adapting.language-missing"], Assert.Throws<Refusal>(() => historic.CopiedAs(new("own-three", 1), Some.Text("Ours"), "sv", null)).Codes);
        Assert.Equal(["adapting.contrast"], Assert.Throws<Refusal>(() => (Three with { Kind = MethodKind.Contrast }).CopiedAs(new("own-three", 1), Some.Text("Ours"), "en", null)).Codes);
    }

    [Fact]
    public void A_limit_that_the_service_changes_is_its_suggestion_and_nobody_can_be_past_it()
    {
        var (first, second) = (Three.PhaseOf("first"), Three.PhaseOf("second"));
        var changed = Three.With(second with { Clock = second.Clock with { AtMost = Span.Months(3) } }).AttributedAfter(Three, "Fjordland");
        var back = changed.With(second with { Clock = changed.PhaseOf("second").Clock with { AtMost = Span.Months(6) } }).AttributedAfter(Three, "Fjordland");

        Assert.Equal((Span.Months(6), null, Span.Months(3)), (second.Clock.Limit, changed.PhaseOf("second").Clock.Limit, changed.PhaseOf("second").Clock.RemindAfter));
        Assert.Equal((Certainty.Suggestion, "Fjordland"), (changed.PhaseOf("second").Clock.Basis.Certainty, changed.PhaseOf("second").Clock.Basis.Source));
        Assert.Equal(first.Clock, changed.PhaseOf("first").Clock);
        Assert.Equal(Span.Months(6), back.PhaseOf("second").Clock.Limit);
        Assert.Equal(Three.Caseload, changed.Caseload);
        Assert.Equal(Certainty.Suggestion, (Three with { Caseload = Three.Caseload with { Most = 12 } }).AttributedAfter(Three, "Fjordland").Caseload.Basis.Certainty);
    }

    [Theory]
    [InlineData("Bli kjent", "bli-kjent")]
    [InlineData("Møte & lære – ÅRE!", "mote-laere-are")]
    [InlineData("Þróun", "throun")]
    [InlineData("2. steg", "phase-2-steg")]
    [InlineData("ᏣᎳᎩ", "phase")]
    [InlineData("taken", "taken-3")]
    public void A_name_becomes_a_code(string name, string code) => Assert.Equal(code, PackCode.From(name, "phase", c => c is "taken" or "taken-2"));

    [Fact]
    public void A_services_own_code_begins_so() => Assert.Equal("own-2-steg", PackCode.From("2 steg", "method", _ => false, PackCode.Own));
}
