namespace Fotfeste.Web;

/// <summary>The menu as one table. An item shows when its page exists and the persona at hand may open it.</summary>
public sealed class Menu(EndpointDataSource routes)
{
    /// <summary>So many fit side by side at the bottom of a phone.</summary>
    public const int MostOnPhone = 5;

    /// <summary>So many stand open on a desk; the rest is one tap further, as a menu longer than that is read and not seen.</summary>
    public const int MostAtTop = 8;

    static readonly Persona[] CaseWork = [Persona.Coach, Persona.Leader];

    public static IReadOnlyList<MenuItem> Table { get; } =
    [
        new("desk.menu.today", "/", "House", CaseWork) { Key = "i" },
        new("desk.menu.participants", "/participants", "PersonGroup", CaseWork, "/enrolments") { Key = "d" },
        new("desk.menu.log", "/contacts/new", "PlusCircle", CaseWork),
        new("desk.menu.calendar", "/calendar", "Calendar", CaseWork, "/appointments") { Key = "k" },
        new("desk.menu.employers", "/employers", "Buildings3", CaseWork, "/job-analyses") { Key = "a" },
        new("leads.title", "/leads", "TrendUp", CaseWork),
        new("desk.menu.referrals", "/referrals", "Inbox", CaseWork) { Key = "h" },
        new("desk.menu.outcomes", "/outcomes", "BarChart", [Persona.Coach, Persona.Leader, Persona.Evaluator]) { Key = "r" },
        new("vacancies.title", "/vacancies", "Briefcase", CaseWork) { Key = "j" },
        new("intake.menu", "/waiting-for", "HourglassBottomFilled", CaseWork),
        new("desk.menu.drift", "/drift", "Clock", CaseWork),
        new("schemes.menu", "/schemes", "Handshake", CaseWork),
        new("desk.menu.import", "/import", "FileImport", [Persona.Leader]),
        new("desk.menu.people", "/staff", "PersonGroup", [Persona.Administrator]),
        new("desk.menu.organisation", "/organisation", "Buildings2", [Persona.Administrator]),
        new("words.in-use.title", "/terms", "FileText", [Persona.Administrator]),
        new("desk.menu.packs", "/packs", "Compass", [Persona.Coach, Persona.Leader, Persona.Administrator]),
        new("desk.menu.programmes", "/programmes", "Clipboard", [Persona.Leader, Persona.Administrator], "/shares"),
    ];

    readonly Lazy<IReadOnlyList<MenuItem>> existing = new(() => [.. Table.Where(item => Exists(routes, item.Path))]);
    readonly Lazy<bool> search = new(() => Exists(routes, "/search"));

    public IReadOnlyList<MenuItem> For(Persona persona) => [.. existing.Value.Where(item => item.Who.Contains(persona))];

    /// <summary>Where this persona begins; the own looks while there is nothing else.</summary>
    public string HomeOf(Persona persona) => For(persona) is [var first, ..] ? first.Path : "/looks";

    /// <summary>Is there a page to search from, and may this persona use it?</summary>
    public bool HasSearchFor(Persona persona) => search.Value && CaseWork.Contains(persona);

    internal static bool Exists(EndpointDataSource routes, string path) =>
        routes.Endpoints.OfType<RouteEndpoint>().Any(route => (route.RoutePattern.RawText ?? "").Trim('/') == path.Trim('/'));
}
