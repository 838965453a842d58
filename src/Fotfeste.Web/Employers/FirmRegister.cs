using System.Net;

namespace Fotfeste.Web;

/// <summary>A country's register of organisations, where the operator says that it is: <c>Register:NO</c> or <c>Register:FI</c> is the address of its interface, or a folder with its answers as files. No page can name another place, and without the setting nobody is asked.</summary>
public sealed class FirmRegister : IDisposable
{
    const string Norway = "NO", Finland = "FI";
    const int Longest = 1 << 20, NorwegianLength = 9, FinnishLength = 8;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly HttpClient http;
    readonly Dictionary<string, string> places;

    public FirmRegister(IConfiguration settings) : this(settings, new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = Patience }) { }

    /// <param name="settings">The operator's.</param>
    /// <param name="door">How the register is reached.</param>
    public FirmRegister(IConfiguration settings, HttpMessageHandler door)
    {
        ArgumentNullException.ThrowIfNull(settings);
        http = new(door) { Timeout = Patience, MaxResponseContentBufferSize = Longest };
        places = ((string[])[Norway, Finland]).Where(country => settings[$"Register:{country}"] is { Length: > 0 }).ToDictionary(country => country, country => settings[$"Register:{country}"]!);
    }

    public bool IsFor(string? country) => country is not null && places.ContainsKey(country);

    /// <summary>What the register says; null when it has no such number.</summary>
    /// <exception cref="IOException">It cannot be reached, or its answer cannot be read.</exception>
    public async Task<RegisteredFirm?> FindAsync(string? country, string number, CancellationToken stop)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        if (country is null || !places.TryGetValue(country, out var place) || digits.Length != (country == Norway ? NorwegianLength : FinnishLength)) return null;
        var isAddress = Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
        try
        {
            return (country, isAddress) switch
            {
                (Norway, true) => await AskNorwayAsync($"{place.TrimEnd('/')}/enheter/{digits}", stop) ?? await AskNorwayAsync($"{place.TrimEnd('/')}/underenheter/{digits}", stop),
                (Norway, false) => InFolder(place, digits),
                (_, true) => await AskFinlandAsync($"{place.TrimEnd('/')}/LegalEntity/BasicInformation_v1.0", Finnish(digits), stop),
                _ => Path.Combine(place, Finnish(digits) + ".json") is var file && File.Exists(file) && new FileInfo(file).Length <= Longest ? FinnishEntityReader.Read(await File.ReadAllTextAsync(file, stop), Finnish(digits)) : null,
            };
        }
        catch (Exception e) when (e is HttpRequestException or FormatException or UnauthorizedAccessException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new IOException("The register did not answer", e);
        }
    }

    public void Dispose() => http.Dispose();

    // 404 is a number of the other kind, or nobody's; 410 has been removed, and its answer says so.
    async Task<RegisteredFirm?> AskNorwayAsync(string address, CancellationToken stop)
    {
        using var answer = await http.GetAsync(new Uri(address), stop);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        if (answer.StatusCode != HttpStatusCode.Gone) answer.EnsureSuccessStatusCode();
        return BrregReader.Read(await answer.Content.ReadAsStringAsync(stop)) is [var firm, ..] ? firm : null;
    }

    async Task<RegisteredFirm?> AskFinlandAsync(string address, string number, CancellationToken stop)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(address), new { nationalIdentifier = number }, stop);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        answer.EnsureSuccessStatusCode();
        return FinnishEntityReader.Read(await answer.Content.ReadAsStringAsync(stop), number);
    }

    static string Finnish(string digits) => $"{digits[..^1]}-{digits[^1]}";

    static RegisteredFirm? InFolder(string folder, string number) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Where(f => new FileInfo(f).Length <= Longest).SelectMany(Units).FirstOrDefault(f => f.Number == number);

    // What else lies there, such as the description of the interface, is passed over.
    static IReadOnlyList<RegisteredFirm> Units(string file)
    {
        try
        {
            return BrregReader.Read(File.ReadAllText(file));
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
