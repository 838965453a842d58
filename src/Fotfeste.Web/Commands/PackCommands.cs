using System.Diagnostics;
using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Methods and countries in the operator's hands: which packs there are, whether they are whole, what one says, and what changes from one to another.</summary>
static class PackCommands
{
    static readonly Option language = new("--language", "nb|sv|da|fi|is|en", "which language the words are in; en unless said");

    public static Command List { get; } = new("packs list", "every pack of this installation, all versions", "", [language],
        """
        Packs are the files below content/packs: methods, words, employment forms, countries. A record keeps the version that it was made under, so old ones stay.

          fotfeste packs list
          fotfeste packs list --format csv --language nb
        """, ListAsync) { AsksStore = false };

    public static Command Check { get; } = new("packs check", "names every fault of the packs, with file, path and rule", "[PATH]", [],
        """
        Without PATH the packs and the glossary of this installation. PATH is a folder that is laid out as content/packs, a file in one, or a method that a service wrote for itself: that one may be in one language.
        Ends with 0 when all is whole and with 1 when something is not. What each rule means stands in docs/packs.md.

          fotfeste packs check
          fotfeste packs check content/packs/methods/sius.1.json
          fotfeste packs check our-method.json --format json
        """, CheckAsync) { AsksStore = false };

    public static Command Show { get; } = new("packs show", "what a pack says; of a method its phases, clocks, what belongs and what does not", "CODE", [language],
        """
        CODE is the newest version, CODE@2 that one. As json it is the pack's own file; so is a pack that is no method, whatever the format.

          fotfeste packs show sius
          fotfeste packs show euse@1 --language is
          fotfeste packs show no-schemes
        """, ShowAsync) { AsksStore = false };

    public static Command Diff { get; } = new("packs diff", "what changes from one method to another, as a plain list", "OLD NEW", [language],
        """
        Two versions of a method, or two methods. A phase is the same when it has the same code.

          fotfeste packs diff euse@1 euse@2
          fotfeste packs diff se-municipal se-municipal-six --format csv
        """, DiffAsync) { AsksStore = false };

    static async Task<int> ListAsync(Errand errand)
    {
        var (shelf, words) = (Content.Packs(), Speak(errand));
        var listing = new Listing("kind", "code", "version", "country", "language", "valid_from", "valid_until", "certainty", "name");
        foreach (var pack in PackEntry.All(shelf, words)) listing.Add(pack.Kind, pack.Key.Code, pack.Key.Version, pack.Country, pack.Language, pack.ValidFrom, pack.ValidUntil, pack.Certainty is { } sure ? CodeOf.Value(sure) : null, pack.Name);
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return Command.Done;
    }

    static async Task<int> CheckAsync(Errand errand)
    {
        var watch = Stopwatch.StartNew();
        var faults = PackCheck.Of(errand.Operands is [var path] ? path : null) ?? throw errand.Wrong($"{errand.Operands[0]} is not there");
        var took = watch.Elapsed;
        if (faults.Count > 0 || errand.Format != TableFormat.Table)
        {
            var listing = new Listing("file", "path", "rule");
            foreach (var fault in faults) listing.Add(fault.File, fault.Path, fault.Rule);
            await errand.Result.WriteAsync(listing.Write(errand.Format));
        }
        await errand.Remarks.WriteLineAsync(faults.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $"fotfeste: all is whole, read in {took.TotalMilliseconds:0} ms") : string.Create(CultureInfo.InvariantCulture, $"fotfeste: {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}; docs/packs.md says what each means"));
        return faults.Count == 0 ? Command.Done : Command.Failed;
    }

    static async Task<int> ShowAsync(Errand errand)
    {
        var (shelf, words) = (Content.Packs(), Speak(errand));
        if (Other(shelf, words, errand.Operands[0]) is { } other)
        {
            await errand.Result.WriteAsync(await File.ReadAllTextAsync(Path.Combine(Content.PackFolder, other.File), errand.Stop));
            return Command.Done;
        }
        var method = Find(errand, shelf, errand.Operands[0]);
        var story = new MethodStory(method, shelf.Vocabulary, words);
        await errand.Result.WriteAsync(errand.Format switch
        {
            TableFormat.Table => PlainMethod.Of(story, words),
            TableFormat.Csv => Rows(story, words).Write(TableFormat.Csv),
            TableFormat.Json => PackWriter.Method(method),
        });
        return Command.Done;
    }

    static async Task<int> DiffAsync(Errand errand)
    {
        var (shelf, words) = (Content.Packs(), Speak(errand));
        var (older, newer) = (Find(errand, shelf, errand.Operands[0]), Find(errand, shelf, errand.Operands[1]));
        var changes = new MethodChanges(older, newer, shelf.Vocabulary, words);
        await errand.Result.WriteAsync(errand.Format == TableFormat.Table ? PlainMethod.Of(changes) : Rows(changes).Write(errand.Format));
        if (changes.ByPhase.Count == 0) await errand.Remarks.WriteLineAsync($"fotfeste: {older.Key} and {newer.Key} say the same");
        return Command.Done;
    }

    // A pack that is no method, by code or by code and version.
    static PackEntry? Other(PackShelf shelf, Words words, string said) =>
        PackEntry.All(shelf, words).Where(pack => pack.Kind != "method" && (pack.Key.Code == said || $"{pack.Key}" == said)).MaxBy(pack => pack.Key.Version);

    static Listing Rows(MethodStory story, Words words)
    {
        var listing = new Listing("phase", "aspect", "says", "note");
        foreach (var fact in story.Facts) foreach (var said in fact.Said) listing.Add(null, fact.Label, said, fact.Basis is { } basis ? words.Basis(basis) : null);
        foreach (var phase in story.Phases) foreach (var fact in phase.Facts) foreach (var said in fact.Said) listing.Add(phase.Phase.Code, fact.Label, said, fact.Basis is { } basis ? words.Basis(basis) : null);
        return listing;
    }

    static Listing Rows(MethodChanges changes)
    {
        var listing = new Listing("phase", "aspect", "before", "now", "line");
        foreach (var change in changes.ByPhase.SelectMany(group => group)) listing.Add(change.Phase?.Code, CodeOf.Value(change.Aspect), changes.Before(change), changes.After(change), changes.Line(change));
        return listing;
    }

    static MethodPack Find(Errand errand, PackShelf shelf, string said)
    {
        var at = said.IndexOf('@', StringComparison.Ordinal);
        var found = at < 0 ? shelf.NewestMethod(said) : int.TryParse(said[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? shelf.Find(new(said[..at], version)) : null;
        return found ?? throw errand.Wrong($"there is no method {said}; fotfeste packs list names them");
    }

    static Words Speak(Errand errand)
    {
        CultureInfo.CurrentUICulture = Tongue.Find(errand.OneOf("--language", [.. Tongue.All.Select(t => t.Code)], "en"))!.Culture;
        return new Words(Content.Texts());
    }
}
