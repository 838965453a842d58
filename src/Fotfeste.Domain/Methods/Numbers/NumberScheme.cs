namespace Fotfeste.Domain;

/// <summary>The rules of one register's numbers. A country pack says which schemes are its country's; the rules themselves are found here by their code.</summary>
public sealed class NumberScheme
{
    readonly Func<string, DateOnly, NumberReading?> read;

    NumberScheme(string code, NumberHolder holder, Func<string, DateOnly, NumberReading?> read) => (Code, Holder, this.read) = (code, holder, read);

    /// <summary>As a pack names it, such as <c>no-fnr</c>.</summary>
    public string Code { get; }
    public NumberHolder Holder { get; }

    public static IReadOnlyList<NumberScheme> All { get; } =
    [
        new("dk-cpr", NumberHolder.Person, (text, _) => DanishNumbers.Person(text)),
        new("dk-cvr", NumberHolder.Organisation, (text, _) => DanishNumbers.Organisation(text)),
        new("fi-hetu", NumberHolder.Person, (text, _) => FinnishNumbers.Person(text)),
        new("fi-y-tunnus", NumberHolder.Organisation, (text, _) => FinnishNumbers.Organisation(text)),
        new("is-kennitala", NumberHolder.Person, (text, _) => IcelandicNumbers.Person(text)),
        new("is-kennitala-organisation", NumberHolder.Organisation, (text, _) => IcelandicNumbers.Organisation(text)),
        new("no-fnr", NumberHolder.Person, (text, _) => NorwegianNumbers.Person(text)),
        new("no-orgnr", NumberHolder.Organisation, (text, _) => NorwegianNumbers.Organisation(text)),
        new("se-orgnr", NumberHolder.Organisation, (text, _) => SwedishNumbers.Organisation(text)),
        new("se-personnummer", NumberHolder.Person, SwedishNumbers.Person),
    ];

    /// <returns>Null when no such rules are known.</returns>
    public static NumberScheme? Find(string code) => All.FirstOrDefault(s => s.Code == code);

    /// <param name="text">As somebody wrote it.</param>
    /// <param name="today">Tells the century where a number leaves it out.</param>
    /// <returns>Null when it does not even look like one.</returns>
    internal NumberReading? Read(string text, DateOnly today) => read(text, today);
}
