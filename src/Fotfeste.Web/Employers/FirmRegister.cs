using System.Net;

namespace Fotfeste.Web;

/// <summary>A country's register of organisations, where the operator says that it is: <c>Register:NO</c> is the address of its interface, or a folder with its answers as files. No page can name another place, and without the setting nobody is asked.</summary>
public sealed class FirmRegister : IDisposable
{
    const string Norway = "NO";
    const int Longest = 1 << 20, NumberLength = 9;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly HttpClient http;
    readonly string? norway;

    public FirmRegister(IConfiguration settings) : this(settings, new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = Patience }) { }

    /// <param name="settings">The operator's.</param>
    /// <param name="door">How the register is reached.</param>
    public FirmRegister(IConfiguration settings, HttpMessageHandler door)
    {
        ArgumentNullException.ThrowIfNull(settings);
        http = new(door) { Timeout = Patience, MaxResponseContentBufferSize = Longest };
        norway = settings["Register:" + Norway] is { Length: > 0 } place ? place : null;
    }

    public bool IsFor(string? country) => country == Norway && norway is not null;

    /// <summary>What the register says; null when it has no such number.</summary>
    /// <exception cref="IOException">It cannot be reached, or its answer cannot be read.</exception>
    public async Task<RegisteredFirm?> FindAsync(string number, CancellationToken stop)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        if (norway is null || digits.Length != NumberLength) return null;
        try
        {
            return Uri.TryCreate(norway, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
                ? await AskAsync($"{norway.TrimEnd('/')}/enheter/{digits}", stop) ?? await AskAsync($"{norway.TrimEnd('/')}/underenheter/{digits}", stop)
                : InFolder(digits);
        }
        catch (Exception e) when (e is HttpRequestException or FormatException or UnauthorizedAccessException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new IOException("The register did not answer", e);
        }
    }

    public void Dispose() => http.Dispose();

    // 404 is a number of the other kind, or nobody's; 410 has been removed, and its answer says so.
    async Task<RegisteredFirm?> AskAsync(string address, CancellationToken stop)
    {
        using var answer = await http.GetAsync(new Uri(address), stop);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        if (answer.StatusCode != HttpStatusCode.Gone) answer.EnsureSuccessStatusCode();
        return BrregReader.Read(await answer.Content.ReadAsStringAsync(stop)) is [var firm, ..] ? firm : null;
    }

    RegisteredFirm? InFolder(string number) =>
        Directory.EnumerateFiles(norway!, "*.json").Order(StringComparer.Ordinal).Where(f => new FileInfo(f).Length <= Longest).SelectMany(Units).FirstOrDefault(f => f.Number == number);

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
