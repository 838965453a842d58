using System.Globalization;

namespace Fotfeste.Web.Tests;

public sealed class MethodChangesTests
{
    static readonly Texts texts = Texts.Load(Path.Combine(SourceTree.Root, "content"));
    static readonly MethodPack old = Some.Steps(new("m", 1), Some.Phase("a", "Alpha"), Some.Phase("b", "Beta", Span.Months(6)), Some.Phase("c", "Gamma"));

    static string[] Lines(MethodPack newer, string language = "en", Vocabulary? vocabulary = null)
    {
        CultureInfo.CurrentUICulture = Tongue.Find(language)!.Culture;
        var changes = new MethodChanges(old, newer, vocabulary ?? Vocabulary.Empty, new Words(texts));
        return [.. changes.ByPhase.SelectMany(g => g.Select(c => $"{g.Key}| {changes.Line(c)}"))];
    }

    static MethodPack Next(params IReadOnlyList<Phase> phases) => old with { Phases = phases };

    [Fact]
    public void Phases_that_come_go_and_move_are_told_by_their_names() =>
        Assert.Equal(["| The phase goes: Beta", "| New phase: Delta", "Alpha| Moved from place 1 to place 2"], Lines(Next(old.Phases[2], old.Phases[0], Some.Phase("d", "Delta"))));

    [Fact]
    public void A_clock_is_told_before_and_now()
    {
        var newer = Next(old.Phases[0], old.Phases[1] with { Clock = old.Phases[1].Clock with { AtMost = Span.Months(5), WarnAfter = Span.Weeks(1), Extendable = true } }, old.Phases[2]);

        Assert.Equal(["Beta| Time until a reminder, new: 1 week", "Beta| At most: before 6 months, now 5 months", "Beta| Can be extended: before No, now Yes"], Lines(newer));
        Assert.Equal("Beta| Høyst: før 6 måneder, nå 5 måneder", Lines(newer, "nb")[1]);
        Assert.Equal("Beta| Enintään: ennen 6 kuukautta, nyt 5 kuukautta", Lines(newer, "fi")[1]);
    }

    [Fact]
    public void Facts_and_activities_are_told_in_the_words_of_the_vocabulary_and_by_code_where_it_has_none()
    {
        var words = Vocabulary.Empty with { Facts = [new("job-found", Some.Text("A job has been found"))], Activities = [new("job-match", Some.Text("A match"))] };

        Assert.Equal(["| Belongs, new: A match", "| Belongs, new: own-idea", "Alpha| Moves on when, new: A job has been found"],
            Lines(Next(old.Phases[0] with { Exit = ["job-found"] }, old.Phases[1], old.Phases[2]) with { Belongs = ["job-match", "own-idea"] }, vocabulary: words));
    }

    [Fact]
    public void A_change_in_another_language_names_the_language()
    {
        var newer = old with { Names = new(new Dictionary<string, string> { ["en"] = "Two steps", ["nb"] = "To steg", ["se"] = "Guokte" }) };

        Assert.Equal(["| Name: new words (Norsk bokmål, se)"], Lines(newer));
        Assert.Equal(["| Navn: før Two steps, nå To steg"], Lines(newer, "nb"));
    }

    [Fact]
    public void Where_it_comes_from_is_told_by_how_sure_it_is_and_not_word_by_word()
    {
        Assert.Equal(["| How sure it is: before Published, now Not confirmed"], Lines(old with { Basis = new(Certainty.Unverified, "read again") }));
        Assert.Equal(["| How sure it is: written anew", "| Source: written anew"], Lines(old with { Basis = new(Certainty.Published, "read again"), Source = "read again" }));
    }

    [Fact]
    public void A_rhythm_and_a_number_are_told() =>
        Assert.Equal(["| Contact with the person: before at most 14 days between contacts, now at most 3 weeks between contacts", "| Most per full-time post: before 20, now 15"],
            Lines(old with { ContactEvery = Span.Weeks(3), Caseload = old.Caseload with { Most = 15 } }));
}
