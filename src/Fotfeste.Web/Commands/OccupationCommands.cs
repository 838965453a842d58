using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Official lists of occupations in the operator's hands: taken in, searched, and asked what lies near.</summary>
static class OccupationCommands
{
    const int Top = 20, MostTop = 2000, FaultsShown = 20;
    const string Esco = "esco";

    static readonly Dictionary<string, Func<IReadOnlyList<SpreadsheetFile>, RegisterReading>> Sources = new()
    {
        [Esco] = EscoReader.Read,
        ["onet"] = OnetReader.Read,
        ["styrk"] = StyrkReader.Read,
        ["ssyk"] = SsykReader.Read,
    };

    static readonly Option language = new("--language", "nb|sv|da|fi|is|en", "which language names are in; en unless said");

    public static Command Import { get; } = new("import occupations", "takes in an official list of occupations", "PATH",
        [new("--source", "esco|onet|styrk|ssyk", "whose list it is")],
        """
        PATH is a file, or a folder with the files as their owner hands them out; what is none of them is passed over. esco: occupations_xx.csv, ISCOGroups_xx.csv, skills_xx.csv,
        occupationSkillRelations_xx.csv, one language or several. onet: the text files. styrk: SSB's JSON, and NAV's names. ssyk: JobTech's taxonomy as JSON.
        Prints read, new, updated, unchanged and rejected; what was rejected is named with file, line and remedy. The same files again change nothing, another language is added
        to what is there, and what a newer list no longer has stays. With esco, open ads that name their occupation by it have its group from then on. Creates the store when it is not there. The lists hold nobody's data and are the whole installation's.

          fotfeste import occupations --source esco esco-v1.2-nb/ --store data/fotfeste.db
          fotfeste import occupations --source onet db_29_3_text/ --store data/fotfeste.db --format csv
        """, ImportAsync);

    public static Command Related { get; } = new("occupations related", "which occupations lie near one, and why", "CODE",
        [new("--top", "NUMBER", $"how many; {Top} unless said"), language],
        """
        CODE is a code with its list before it, such as onet:43-4171.00. Prints code, title, score (0 to 1000) and the reasons, whose points add up to the score: interests, styles,
        values, preparation, place in the classification. A question mark behind a part means that nobody knows it of one of the two, and half of it is counted.

          fotfeste occupations related onet:43-4171.00 --top 20 --store data/fotfeste.db --format csv
        """, RelatedAsync);

    public static Command Find { get; } = new("occupations find", "finds occupations by name, in any language, spelt roughly", "WORDS...",
        [new("--top", "NUMBER", $"how many; {Top} unless said"), language],
        """
        Prints code, isco, name and the word that answered.

          fotfeste occupations find renhold --language nb --store data/fotfeste.db
        """, FindAsync);

    static async Task<int> ImportAsync(Errand errand)
    {
        var source = errand.OneOf("--source", [.. Sources.Keys]);
        var reading = Sources[source](FilesOf(errand));
        if (reading.Files == 0) throw errand.Wrong($"nothing at {errand.Operands[0]} is a file of {source}");
        await using var opened = await OperatorStore.OpenOrCreateAsync(errand, errand.Address);
        var count = await RegisterIntake.TakeInAsync(opened.Store, source, reading.Occupations, reading.Skills, reading.Needs, errand.Stop);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{count.New} new, {count.Updated} updated");
        if (opened.Organisation is not null) await opened.Store.RecordEventAsync("imported", $"{errand.Command.Name} {source}", counts, errand.Stop);
        if (source == Esco) await GroupAdsAsync(errand, opened.Store);
        await errand.Result.WriteAsync(new Listing("read", "new", "updated", "unchanged", "rejected").Add(count.Read + reading.Rejected, count.New, count.Updated, count.Unchanged, reading.Rejected).Write(errand.Format));
        foreach (var fault in reading.Faults.Take(FaultsShown)) await errand.Remarks.WriteLineAsync(Line(fault));
        if (reading.Rejected > FaultsShown) await errand.Remarks.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"fotfeste: and {reading.Rejected - FaultsShown} more lines were rejected"));
        return Command.Done;
    }

    // Ads that were read before the register was there name an occupation by its address in it.
    static async Task GroupAdsAsync(Errand errand, Store door)
    {
        foreach (var organisation in await door.ForOperator())
        {
            await using var store = errand.Address.OpenAs(Actor.System(errand.Command.Name, organisation.Id, organisation.DayAt(errand.Address.Clock.GetUtcNow())));
            await store.GroupStoredAsync(errand.Stop);
        }
    }

    static async Task<int> RelatedAsync(Errand errand)
    {
        var top = TopOf(errand);
        var speaks = errand.OneOf("--language", PackReader.AllLanguages, "en");
        if (!OccupationCode.TryParse(errand.Operands[0], out var code)) throw errand.Wrong($"{errand.Operands[0]} is no code such as onet:43-4171.00");
        var register = await RegisterAsync(errand);
        var one = register.Find(code) ?? throw errand.Wrong($"no list has {code}; fotfeste occupations find searches, and fotfeste import occupations brings lists");
        var listing = new Listing("code", "title", "score", "reasons");
        foreach (var near in register.RelatedTo(one, top)) listing.Add(near.Occupation.Code.ToString(), near.Occupation.NameIn(speaks).Text, near.Score, string.Join(' ', near.Reasons.Select(Said)));
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return Command.Done;
    }

    static async Task<int> FindAsync(Errand errand)
    {
        var (top, speaks, typed) = (TopOf(errand), errand.OneOf("--language", PackReader.AllLanguages, "en"), string.Join(' ', errand.Operands));
        var register = await RegisterAsync(errand);
        var listing = new Listing("code", "isco", "name", "word");
        foreach (var hit in register.Search(typed, speaks, top)) listing.Add(hit.Found.Code.ToString(), hit.Found.Isco, hit.Found.NameIn(speaks).Text, hit.Word);
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return Command.Done;
    }

    static async Task<OccupationRegister> RegisterAsync(Errand errand)
    {
        await StoreCondition.DemandCurrentAsync(errand.Address, errand.Stop);
        await using var store = errand.Address.Open();
        return new(Content.Packs().Occupations.Concat(await store.RegisteredOccupations()));
    }

    static string Said(NearnessReason reason) => string.Create(CultureInfo.InvariantCulture, $"{CodeOf.Value(reason.Part)}+{reason.Points}{(reason.IsKnown ? "" : "?")}");

    static int TopOf(Errand errand) => errand["--top"] is not { } said ? Top
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is > 0 and <= MostTop ? top : throw errand.Wrong($"--top is a number from 1 to {MostTop}");

    static List<SpreadsheetFile> FilesOf(Errand errand)
    {
        var place = errand.Operands[0];
        if (!Directory.Exists(place) && !File.Exists(place)) throw errand.Wrong($"{place} is not there");
        string[] names = Directory.Exists(place) ? Directory.GetFiles(place, "*", SearchOption.AllDirectories) : [place];
        return [.. names.Order(StringComparer.Ordinal).Select(name => new SpreadsheetFile(Path.GetFileName(name), () => File.OpenRead(name)))];
    }

    static string Line(RegisterFault fault)
    {
        var where = fault.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{fault.File}, line {line}") : fault.File;
        var what = fault.Kind switch
        {
            RegisterFaultKind.NotACode => $"'{fault.Value}' is no code of this list; take the file as its owner hands it out",
            RegisterFaultKind.NameMissing => $"{fault.Value} has no name; take the file in a language that names it",
            RegisterFaultKind.Unknown => $"{fault.Value} stands in none of the files; put the file that names it into the same folder",
            RegisterFaultKind.NotANumber => $"'{fault.Value}' is no number of this scale; take the file as its owner hands it out",
            RegisterFaultKind.CellsMissing => $"the line at '{fault.Value}' has fewer cells than the heading; fetch the file once more",
            RegisterFaultKind.Unreadable => "the rest of the file cannot be read; fetch it once more",
            RegisterFaultKind.Twice => $"{fault.Value} comes twice in one language; the first one counts. Import editions one at a time",
        };
        return $"fotfeste: {where}: {what}";
    }
}
