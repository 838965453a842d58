using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Fotfeste.Bench;

/// <summary>A coach at work, one request after the other: Today, a person, the list, a search, a contact saved.</summary>
sealed partial class CoachClient : IDisposable
{
    readonly HttpClient http;
    readonly List<(string What, double Milliseconds)> times = [];
    List<string> people = [];
    int turn;

    CoachClient(Uri address)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Accept-Language", "nb");
    }

    public IReadOnlyList<(string What, double Milliseconds)> Times => times;

    /// <exception cref="InvalidOperationException">The door did not open.</exception>
    public static async Task<CoachClient> SignInAsync(Uri address, string userName, string password)
    {
        var client = new CoachClient(address);
        var form = Form(await client.GetAsync("/sign-in"));
        (form["Name"], form["Password"]) = (userName, password);
        await client.PostAsync("/sign-in", form);
        client.people = [.. Cases().Matches(await client.GetAsync("/")).Select(m => m.Value).Distinct()];
        return client.people.Count > 0 ? client : throw new InvalidOperationException($"{userName} found nobody on Today");
    }

    public void Forget() => times.Clear();

    public void Dispose() => http.Dispose();

    /// <summary>Round after round of the same five pages and a save, without a pause.</summary>
    public async Task WorkAsync(TimeSpan lasting)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < lasting; turn++)
        {
            var person = people[turn % people.Count];
            await TimedAsync("Today", () => GetAsync("/"));
            await TimedAsync("a person", () => GetAsync(person));
            await TimedAsync("the list", () => GetAsync("/participants"));
            await TimedAsync("a search", () => GetAsync("/search?q=and"));
            var form = Filled(await TimedAsync("the contact form", () => GetAsync($"{person}/contacts/new")));
            await TimedAsync("a contact saved", () => PostAsync($"{person}/contacts/new", form));
        }
    }

    /// <summary>One look, as a coach's day mixes them: much of people, some of Today and lists; in a tenth a contact is written and saved.</summary>
    public Task LookAsync(int dice) => (dice % 10) switch
    {
        < 3 => GetAsync("/"),
        < 7 => GetAsync(people[dice / 10 % people.Count]),
        7 => GetAsync("/participants"),
        8 => GetAsync("/search?q=and"),
        _ => WriteAsync($"{people[dice / 10 % people.Count]}/contacts/new"),
    };

    /// <summary>The sliders on a page of suggestions as they stand; null while the jobs are being read.</summary>
    public async Task<Dictionary<string, string>?> SlidersAsync(string path) => await GetAsync(path) is var page && page.Contains("data-limits", StringComparison.Ordinal) ? Form(page) : null;

    /// <summary>One limit moved, and the list that follows from it.</summary>
    public async Task SlideAsync(string path, Dictionary<string, string> sliders, int move)
    {
        var names = sliders.Keys.Where(name => name.StartsWith("If.", StringComparison.Ordinal)).ToList();
        var moved = names[move % names.Count];
        using var body = new FormUrlEncodedContent(new Dictionary<string, string>(sliders) { [moved] = moved == "If.Hours" ? $"{10 + move % 30}" : moved == "If.Minutes" ? $"{20 + move % 20 * 5}" : $"{move % 5}" });
        using var answer = await http.PostAsync(new Uri($"{path}?handler=List", UriKind.Relative), body);
        if (answer.StatusCode != HttpStatusCode.OK || (await answer.Content.ReadAsStringAsync()).Length < 100) throw new InvalidOperationException($"the list answered {(int)answer.StatusCode}");
    }

    async Task WriteAsync(string path) => await PostAsync(path, Filled(await GetAsync(path)));

    static Dictionary<string, string> Filled(string page) => new(Form(page)) { ["Form.Kind"] = "phone", ["Form.Note"] = "measured" };

    async Task<string> TimedAsync(string what, Func<Task<string>> ask)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await ask();
        times.Add((what, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
        return answer;
    }

    async Task<string> GetAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : throw new InvalidOperationException($"GET {path} answered {(int)answer.StatusCode}");
    }

    async Task<string> PostAsync(string path, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? "" : throw new InvalidOperationException($"POST {path} answered {(int)answer.StatusCode}: {Wrong().Match(await answer.Content.ReadAsStringAsync()).Value}");
    }

    // What the page's first form would send as it stands.
    static Dictionary<string, string> Form(string page)
    {
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];
        var form = main[main.IndexOf("<form method=\"post\"", StringComparison.Ordinal)..main.IndexOf("</form>", StringComparison.Ordinal)];
        return Inputs().Matches(form).Select(m => m.Value).Where(i => !Choice().IsMatch(i) || i.Contains(" checked", StringComparison.Ordinal))
            .Select(i => (Name: Decoded(Name().Match(i)), Value: Decoded(Value().Match(i)))).Where(i => i.Name.Length > 0)
            .GroupBy(i => i.Name).ToDictionary(i => i.Key, i => i.First().Value);
    }

    static string Decoded(Match match) => WebUtility.HtmlDecode(match.Groups[1].Value);

    [GeneratedRegex("/enrolments/[0-9a-f-]{36}")] private static partial Regex Cases();
    [GeneratedRegex("<input[^>]*>")] private static partial Regex Inputs();
    [GeneratedRegex(" name=\"([^\"]*)\"")] private static partial Regex Name();
    [GeneratedRegex(" value=\"([^\"]*)\"")] private static partial Regex Value();
    [GeneratedRegex(" type=\"(radio|checkbox)\"")] private static partial Regex Choice();
    [GeneratedRegex("<h2[^>]*>[^<]*|<li><a href=\"#[^<]*")] private static partial Regex Wrong();
}
