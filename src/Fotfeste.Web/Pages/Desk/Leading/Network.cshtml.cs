using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>How the team's employers fare, for the leader: four figures, each of which opens its list. Firms, never people.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class NetworkModel(Store store, PackShelf shelf, NetworkReckoning reckoning, Visit visit, Words words) : PageModel
{
    const int PageSize = 50;

    [BindProperty(SupportsGet = true)] public NetworkPart Show { get; set; }
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public NetworkHealth Health { get; private set; } = NetworkHealth.From([], default);
    public IReadOnlyList<(EmployerFact Fact, Employer Employer)> Rows { get; private set; } = [];
    public int Pages => (Health.Count(Show) + PageSize - 1) / PageSize;
    public DateOnly Today => visit.Today;
    /// <summary>When it was reckoned, in words.</summary>
    public string AsOf { get; private set; } = "";

    /// <summary>How the employers of the list were found.</summary>
    public string Means => Show switch
    {
        NetworkPart.Active => words["leads.health-means-active"],
        NetworkPart.New => words["leads.health-means-new"],
        NetworkPart.Repeat => words["leads.health-means-repeat"],
        NetworkPart.WeOwe => words["leads.health-means-we-owe"],
    };

    public async Task OnGetAsync()
    {
        if (!Enum.IsDefined(Show)) Show = NetworkPart.Active;
        (Health, var at) = await reckoning.HealthAsync(store, shelf, visit);
        AsOf = words["leads.health-as-of", words.Since(at, visit), (int)NetworkReckoning.Holds.TotalMinutes];
        At = Math.Clamp(At, 1, Math.Max(1, Pages));
        var facts = Health.In(Show).Skip((At - 1) * PageSize).Take(PageSize).ToList();
        var firms = await store.Employers.These([.. facts.Select(f => f.Employer)]);
        Rows = [.. facts.Where(f => firms.ContainsKey(f.Employer)).Select(f => (f, firms[f.Employer]))];
    }
}
