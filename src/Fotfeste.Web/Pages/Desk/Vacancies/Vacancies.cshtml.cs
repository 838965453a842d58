using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The open ads, narrowed by what somebody can do; what an ad does not say rules nothing out.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class VacanciesModel(Store store, Words words, PackShelf shelf, ListMemory memory) : PageModel
{
    public const string Path = "/vacancies";

    const int PageSize = 50;
    const MeansOfTravel Usual = MeansOfTravel.PublicTransport;
    static readonly MeansOfTravel[] Ways = [Usual, MeansOfTravel.OwnCar, MeansOfTravel.Bicycle, MeansOfTravel.OnFoot];
    static readonly int[] Minutes = [20, 30, 45, 60, 90], Shares = [25, 50, 75];
    static readonly WorkingTime[] HardTimes = [WorkingTime.EarlyMorning, WorkingTime.Evening, WorkingTime.Night, WorkingTime.Weekend, WorkingTime.Shifts, WorkingTime.OnCall];
    static readonly string[] Spokens = ["nb", "sv", "fi", "en"];

    [BindProperty(SupportsGet = true), Display(Name = "vacancies.words")] public string Q { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.near")] public string Near { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.within", Description = "vacancies.within-hint")] public string Within { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.how")] public MeansOfTravel How { get; set; } = Usual;
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.work")] public string Most { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.lasting")] public string Lasting { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.language")] public string Spoken { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.no-licence")] public bool NoLicence { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.no-experience")] public bool NoExperience { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.free")] public bool Free { get; set; }
    /// <summary>Demands and times that are left out, and demands that are looked for, by name.</summary>
    [BindProperty(SupportsGet = true)] public IReadOnlyList<string> Not { get; set; } = [];
    [BindProperty(SupportsGet = true)] public IReadOnlyList<string> Never { get; set; } = [];
    [BindProperty(SupportsGet = true)] public IReadOnlyList<string> Only { get; set; } = [];
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public IReadOnlyList<StoredVacancy> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;
    /// <summary>Nothing is open at all: that is another matter than nothing that fits.</summary>
    public bool IsEmpty { get; private set; }
    /// <summary>Not one ad was ever read.</summary>
    public bool IsUnread { get; private set; }
    /// <summary>No municipality is called what was typed.</summary>
    public bool IsNearUnknown { get; private set; }
    public bool IsNarrowed => Filter.Length > 0;
    public IReadOnlyList<VacancyFeed> Feeds { get; private set; } = [];

    public IReadOnlyList<Choice> WithinChoices => [.. Minutes.Select(minutes => Choice.Of(minutes, words["vacancies.within-minutes", minutes]))];
    public IReadOnlyList<Choice> HowChoices => [.. Ways.Select(way => Choice.Of(way, words.Of(way)))];
    public IReadOnlyList<Choice> MostChoices => [.. Shares.Select(share => Choice.Of(share, words["vacancies.up-to", share]))];
    public IReadOnlyList<Choice> LastingChoices => words.Choices<VacancyPermanence>();
    public static IReadOnlyList<Choice> SpokenChoices => [.. Spokens.Select(code => new Choice(code, Tongue.All.First(t => t.Code == code).OwnName))];

    public IReadOnlyList<Choice> DemandChoices => [.. shelf.UsualWork.Demands.Select(demand => Choice.Of(demand, words.Of(demand)))];
    public IReadOnlyList<Choice> TimeChoices => [.. HardTimes.Select(time => Choice.Of(time, words.Of(time)))];
    /// <summary>Something is chosen by what the work asks.</summary>
    public bool IsByDemands => Not.Count + Never.Count + Only.Count > 0;

    public async Task OnGetAsync()
    {
        At = Math.Clamp(At, 1, 10_000);
        (Rows, Total) = await store.Vacancies.Page(Sought(), store.Now, (At - 1) * PageSize, PageSize);
        IsEmpty = Total == 0 && !IsNarrowed;
        IsUnread = IsEmpty && !await store.Vacancies.AnyAsync();
        Feeds = await store.VacancyFeeds.Latest();
        memory.Stands(Path, AddressOf(At));
    }

    public string AddressOf(int page) => string.Create(CultureInfo.InvariantCulture, $"{Path}?{(Filter.Length == 0 ? "" : Filter + "&")}at={page}");

    // In the address stands what narrows the list, and nothing about anybody.
    string Filter => string.Join('&', ((string[])
    [
        Part("q", Q), Part("near", Near), Part("within", Within), How == Usual ? "" : Part("how", How.ToString()), Part("most", Most), Part("lasting", Lasting), Part("spoken", Spoken),
        NoLicence ? "noLicence=true" : "", NoExperience ? "noExperience=true" : "", Free ? "free=true" : "",
        .. Not.Select(demand => Part("not", demand)), .. Never.Select(time => Part("never", time)), .. Only.Select(demand => Part("only", demand)),
    ]).Where(part => part.Length > 0));

    static string Part(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{name}={Uri.EscapeDataString(value)}";

    VacancySought Sought()
    {
        var here = string.IsNullOrWhiteSpace(Near) ? null : NearbyPlaces.Named(shelf.Countries, words.Country, Near);
        IsNearUnknown = here is null && !string.IsNullOrWhiteSpace(Near);
        return new()
        {
            Words = Q,
            Places = here is { } at ? NearbyPlaces.Around(shelf.Countries, at, Whole(Within) ?? 0, Enum.IsDefined(How) ? How : Usual) : IsNearUnknown ? [] : null,
            AlsoPlaceFree = Free,
            PercentMost = Whole(Most),
            Permanence = Enum.TryParse<VacancyPermanence>(Lasting, out var lasting) && Enum.IsDefined(lasting) ? lasting : null,
            WithoutLicence = NoLicence,
            WithoutExperience = NoExperience,
            Language = Spokens.Contains(Spoken) ? Spoken : null,
            NotTimes = HardTimes.Where(time => Never.Contains(time.ToString())).Aggregate(WorkingTime.None, (all, time) => all | time),
            NotIsco = [.. Chosen(Not).SelectMany(shelf.UsualWork.UnitsAsking).Distinct()],
            OnlyIsco = Chosen(Only).Select(shelf.UsualWork.UnitsAsking).Aggregate((IEnumerable<string>?)null, (all, units) => all?.Intersect(units) ?? units)?.ToList(),
        };
    }

    IEnumerable<Demand> Chosen(IReadOnlyList<string> names) => shelf.UsualWork.Demands.Where(demand => names.Contains(demand.ToString()));

    static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000 ? number : null;
}
