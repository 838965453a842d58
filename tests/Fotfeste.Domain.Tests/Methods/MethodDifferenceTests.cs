namespace Fotfeste.Domain.Tests;

public sealed class MethodDifferenceTests
{
    static readonly MethodPack old = Some.Steps(new("m", 1), Some.Phase("a", "A"), Some.Phase("b", "B", Span.Months(6)), Some.Phase("c", "C"), Some.Phase("d", "D"));

    static MethodPack Next(params IReadOnlyList<Phase> phases) => old with { Key = new("m", 2), Phases = phases };

    static string[] Told(MethodPack newer) => [.. MethodDifference.Between(old, newer).Select(c => $"{c.Aspect} {c.Phase?.Code} {Said(c.From)}>{Said(c.To)}".Replace("  ", " ", StringComparison.Ordinal))];

    static string Said(MethodValue v) => v.Text?.In("en", "en") ?? v.Span?.ToString() ?? v.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? v.Code ?? v.Yes?.ToString() ?? v.Day?.ToString("O", null) ?? v.Plain ?? v.Kind?.ToString() ?? v.PhaseRole?.ToString() ?? v.Basis?.Source ?? "";

    static Phase P(int at) => old.Phases[at];

    [Fact]
    public void The_same_content_has_no_difference_whatever_it_is_called() =>
        Assert.Empty(Told(old with { Key = new("other", 7), Origin = old.Key, Note = "because", Names = Some.Text("Two steps"), Phases = [.. old.Phases.Select(p => p with { Entry = [.. p.Entry] })] }));

    [Fact]
    public void A_phase_comes_and_a_phase_goes() =>
        Assert.Equal(["Phase c C>", "Phase x >X"], Told(Next(P(0), P(1), Some.Phase("x", "X"), P(3))));

    [Fact]
    public void Only_what_was_moved_is_told_and_not_what_it_pushed_aside()
    {
        Assert.Equal(["PhaseOrder d 4>1"], Told(Next(P(3), P(0), P(1), P(2))));
        Assert.Equal(["PhaseOrder a 1>4"], Told(Next(P(1), P(2), P(3), P(0))));
        Assert.Equal(["Phase x >X"], Told(Next(Some.Phase("x", "X"), P(0), P(1), P(2), P(3))));
    }

    [Fact]
    public void A_phase_is_renamed_and_keeps_its_code() =>
        Assert.Equal(["PhaseName a A>Alpha"], Told(Next(P(0) with { Names = Some.Text("Alpha") }, P(1), P(2), P(3))));

    [Fact]
    public void A_translation_that_changed_is_a_change()
    {
        var translated = P(0) with { Names = new(new Dictionary<string, string> { ["en"] = "A", ["nb"] = "Å" }) };
        var change = MethodDifference.Between(old, Next(translated, P(1), P(2), P(3))).Single();

        Assert.Equal(MethodAspect.PhaseName, change.Aspect);
        Assert.Equal(["nb"], change.From.Text!.LanguagesUnlike(change.To.Text!));
    }

    [Fact]
    public void Clocks_are_told_limit_by_limit()
    {
        var clock = new PhaseLimits(true, Span.Months(4), Span.Months(5), Span.Weeks(2), Span.Months(8), true, Some.Basis with { Source = "elsewhere" });

        Assert.Equal(
            ["WarnAfter b >" + Span.Months(4), $"AtMost b {Span.Months(6)}>{Span.Months(5)}", "AtLeast b >" + Span.Weeks(2), "Extendable b False>True", "ExtendableTo b >" + Span.Months(8), "ClockBasis b invented>elsewhere"],
            Told(Next(P(0), P(1) with { Clock = clock }, P(2), P(3))));
        Assert.Equal(["ClockRuns a True>False"], Told(Next(P(0) with { Clock = P(0).Clock with { Runs = false } }, P(1), P(2), P(3))));
    }

    [Fact]
    public void Rhythm_facts_and_role_of_a_phase_are_told() =>
        Assert.Equal(
            ["PhaseRole a Other>Mapping", "PhaseContact a >" + Span.Days(7), "EmployerContact a >" + Span.Weeks(2), "Entry a >wish-to-work", "Exit a >plan-agreed"],
            Told(Next(P(0) with { Role = PhaseRole.Mapping, ContactEvery = Span.Days(7), EmployerContactEvery = Span.Weeks(2), Entry = ["wish-to-work"], Exit = ["plan-agreed"] }, P(1), P(2), P(3))));

    [Fact]
    public void What_is_said_of_the_whole_method_is_told() =>
        Assert.Equal(
            ["Name Two steps>Steps", "Kind GetJob>KeepJob", "Country >NO", "ValidUntil >2026-12-31", "Contact " + Span.Days(14) + ">" + Span.Weeks(3), "CaseloadMost 20>15", "CaseloadLeast >5", "Belongs >job-match", "DoesNotBelong >made-up-tasks", "OwnFact >Told", "OwnActivity >Walk", "Basis invented>read again", "Source invented>read again"],
            Told(old with
            {
                Names = Some.Text("Steps"), Kind = MethodKind.KeepJob, Country = "NO", Validity = new(DateOnly.MinValue, new(2026, 12, 31)), ContactEvery = Span.Weeks(3), Caseload = old.Caseload with { Most = 15, Least = 5 },
                Belongs = ["job-match"], DoesNotBelong = ["made-up-tasks"], OwnFacts = [new("told", Some.Text("Told"))], OwnActivities = [new("walk", Some.Text("Walk"))], Basis = Some.Basis with { Source = "read again" }, Source = "read again",
            }));

    [Fact]
    public void Backwards_the_same_list_is_told_the_other_way_round()
    {
        var newer = Next(P(1) with { Names = Some.Text("Beta") }, Some.Phase("x", "X"), P(0), P(2));
        var there = MethodDifference.Between(old, newer);
        var back = MethodDifference.Between(newer, old);

        Assert.Equal(there.Count, back.Count);
        Assert.Equal(there.Count(c => c.IsNew), back.Count(c => c.IsGone));
    }
}
