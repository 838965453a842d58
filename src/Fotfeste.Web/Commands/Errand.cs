using System.Globalization;

namespace Fotfeste.Web;

/// <summary>One run of one command: what was said, where the result goes, and where remarks go.</summary>
sealed class Errand
{
    readonly Dictionary<string, string> said = [];
    readonly List<string> operands = [];

    /// <exception cref="Misuse">An option that the command does not have, one without its value, or the wrong number of operands.</exception>
    public Errand(Command command, IReadOnlyList<string> words, TextWriter result, TextWriter remarks, TextReader input, CancellationToken stop)
    {
        (Command, Result, Remarks, Input, Stop) = (command, result, remarks, input, stop);
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].StartsWith("--", StringComparison.Ordinal)) operands.Add(words[at]);
            else if (Split(words[at]) is (var name, { } value)) said[Known(name, wantsValue: true).Name] = value;
            else if (Known(words[at], null) is { Value: null } alone) said[alone.Name] = "";
            else said[words[at]] = at + 1 < words.Count && !words[at + 1].StartsWith("--", StringComparison.Ordinal) ? words[++at] : throw Wrong($"{words[at]} needs a value");
        }
        if (WantsHelp) return;
        var wanted = command.Operands.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Where(w => w[0] != '[').ElementAtOrDefault(operands.Count) is { } missing) throw Wrong($"{missing} is missing");
        if (operands.Count > wanted.Length && !command.Operands.EndsWith("...", StringComparison.Ordinal)) throw Wrong($"do not know what to do with {operands[^1]}");
        if (!Enum.TryParse<TableFormat>(this["--format"] ?? "table", ignoreCase: true, out var format) || !Enum.IsDefined(format) || char.IsDigit((this["--format"] ?? "t")[0])) throw Wrong("--format is table, csv or json");
        Format = format;
        if (command.AsksStore) Address = AddressOf(this["--store"] ?? Environment.GetEnvironmentVariable("FOTFESTE_STORE") ?? "data/fotfeste.db");
    }

    public Command Command { get; }
    /// <summary>Standard output: the result and nothing else.</summary>
    public TextWriter Result { get; }
    /// <summary>Standard error: everything else.</summary>
    public TextWriter Remarks { get; }
    /// <summary>Standard input: what is handed in line by line.</summary>
    public TextReader Input { get; }
    public CancellationToken Stop { get; }
    public TableFormat Format { get; }
    public StoreAddress Address { get; } = null!;
    public IReadOnlyList<string> Operands => operands;
    /// <summary>The day in UTC, where no organisation says which it is.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    public bool WantsHelp => said.ContainsKey("--help");

    public string? this[string option] => said.GetValueOrDefault(option);

    public bool Has(string option) => said.ContainsKey(option);

    /// <exception cref="Misuse">It was not said.</exception>
    public string Demand(string option) => this[option] ?? throw Wrong($"{option} is missing");

    /// <exception cref="Misuse">It is there and no day.</exception>
    public DateOnly? Day(string option) =>
        this[option] is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong($"{option} is a day such as 2017-06-30");

    /// <exception cref="Misuse">None of them, or not said and no fallback.</exception>
    public string OneOf(string option, IReadOnlyList<string> choices, string? fallback = null) =>
        (this[option] ?? fallback) is { } chosen && choices.Contains(chosen) ? chosen : throw Wrong($"{option} is one of {string.Join(", ", choices)}");

    /// <exception cref="Misuse">Not said, or no country that there is a pack of.</exception>
    public CountryPack Country(PackShelf shelf) =>
        shelf.Country(Demand("--country").ToUpperInvariant()) ?? throw Wrong($"--country is one of {string.Join(", ", shelf.Countries.Current.Select(c => c.Country))}");

    public Misuse Wrong(string what) => new($"fotfeste {Command.Name}: {what}; see fotfeste {Command.Name} --help");

    Option Known(string name, bool? wantsValue)
    {
        var option = Command.AllOptions.FirstOrDefault(o => o.Name == name) ?? throw Wrong($"unknown option {name}");
        return wantsValue is true && option.Value is null ? throw Wrong($"{name} takes no value") : option;
    }

    StoreAddress AddressOf(string place)
    {
        try
        {
            return new StoreAddress(place, TimeProvider.System, this["--data"]);
        }
        catch (ArgumentException)
        {
            throw Wrong("the store is neither a file name nor a connection that can be read");
        }
    }

    static (string Name, string? Value) Split(string word) => word.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (word[..at], word[(at + 1)..]) : (word, null);
}
