namespace Fotfeste.Web;

/// <summary>Where a reader can go and what a reader can begin, by name: the menu's pages and the actions that have an address of their own.</summary>
public sealed class Destinations(Menu menu, EndpointDataSource routes)
{
    static readonly Persona[] CaseWork = [Persona.Coach, Persona.Leader];
    static readonly Persona[] Everyone = [Persona.Coach, Persona.Leader, Persona.Administrator, Persona.Evaluator];

    /// <summary>What the menu has no room for.</summary>
    public static IReadOnlyList<MenuItem> Actions { get; } =
    [
        new("desk.today.new-person", "/participants/new", "PersonPlus", CaseWork),
        new("support.appointment-new", "/appointments/new", "Calendar", CaseWork),
        new("support.visit", "/visits/new", "Handshake", CaseWork),
        new("intake.meetings", "/group-meetings", "PersonGroup", CaseWork),
        new("participants.waits", "/referrals/waiting", "HourglassBottomFilled", CaseWork),
        new("intake.months", "/referrals/months", "BarChart", [Persona.Leader]),
        new("intake.blank", "/referrals/form", "PrinterSmall", CaseWork),
        new("absence.title", "/absences", "BriefcaseClock", CaseWork),
        new("absence.new", "/absences/new", "BriefcaseClock", CaseWork),
        new("leading.pass-on", "/pass-on", "ArrowRightLeft", [Persona.Leader]),
        new("employers.new", "/employers/new", "Buildings3", CaseWork),
        new("leads.new", "/leads/new", "TrendUp", CaseWork),
        new("leads.health-title", "/network", "Handshake", [Persona.Leader]),
        new("participants.withdrawn", "/withdrawn", "FileText", CaseWork),
        new("support.withdrawn-contacts", "/withdrawn/contacts", "FileText", CaseWork),
        new("views.title", "/views", "Filter", CaseWork),
        new("desk.go.feed", "/account/calendar", "Calendar", CaseWork),
        new("occupations.title", "/occupations", "Briefcase", Everyone),
        new("words.title", "/words", "FileText", Everyone),
        new("access.account", "/account", "PersonCircle", Everyone),
        new("common.looks", "/looks", "Cog", Everyone),
        new("desk.keys.title", "/keys", "Information", Everyone),
        new("common.access-title", "/accessibility", "Information", Everyone),
    ];

    readonly Lazy<IReadOnlyList<MenuItem>> existing = new(() => [.. Actions.Where(item => Menu.Exists(routes, item.Path))]);

    /// <summary>The most usual first: what begins something, then where the menu leads, then the reader's own.</summary>
    public IReadOnlyList<MenuItem> For(Persona persona)
    {
        var own = existing.Value.Where(item => item.Who.Contains(persona)).ToList();
        return [.. own.Where(item => item.Who.Count < Everyone.Length), .. menu.For(persona), .. own.Where(item => item.Who.Count == Everyone.Length)];
    }

    /// <summary>Those whose names answer to what was typed, in the reader's language, the nearest first.</summary>
    public IReadOnlyList<MenuItem> Find(Persona persona, string typed, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. For(persona).Select(item => (Item: item, Distance: LooseWord.Distance(words[item.Text], typed))).Where(i => i.Distance is not null).OrderBy(i => i.Distance).Select(i => i.Item)];
    }
}
