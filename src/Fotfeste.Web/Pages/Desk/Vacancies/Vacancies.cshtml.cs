using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The open ads, narrowed by what somebody can do; what an ad does not say rules nothing out.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class VacanciesModel(Store store, Words words, PackShelf shelf, ListMemory memory) : PageModel
{
    public const string Path = "/vacancies";

    const int PageSize = 50;
    static readonly int[] Minutes = [20, 30, 45, 60, 90], Shares = [25, 50, 75];
    static readonly string[] Spokens = ["nb", "sv", "fi", "en"];

    [BindProperty(SupportsGet = true), Display(Name = "vacancies.words")] public string Q { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.near")] public string Near { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.within", Description = "vacancies.within-hint")] public string Within { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.how")] public TravelMode How { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.work")] public string Most { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.lasting")] public string Lasting { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.language")] public string Spoken { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.no-licence")] public bool NoLicence { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.no-experience")] public bool NoExperience { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "vacancies.free")] public bool Free { get; set; }
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public IReadOnlyList<StoredVacancy> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;
    /// <summary>Nothing was ever read: that is another matter than nothing that fits.</summary>
    public bool IsEmpty { get; private set; }
    /// <summary>No municipality is called what was typed.</summary>
    public bool IsNearUnknown { get; private set; }
    public bool IsNarrowed => Filter.Length > 0;
    public IReadOnlyList<VacancyFeed> Feeds { get; private set; } = [];

    public IReadOnlyList<Choice> WithinChoices => [.. Minutes.Select(minutes => Choice.Of(minutes, words["vacancies.within-minutes", minutes]))];
    public IReadOnlyList<Choice> HowChoices => words.Choices<TravelMode>();
    public IReadOnlyList<Choice> MostChoices => [.. Shares.Select(share => Choice.Of(share, words["vacancies.up-to", share]))];
    public IReadOnlyList<Choice> LastingChoices => words.Choices<VacancyPermanence>();
    public static IReadOnlyList<Choice> SpokenChoices => [.. Spokens.Select(code => new Choice(code, Tongue.All.First(t => t.Code == code).OwnName))];

    public async Task OnGetAsync()
    {
        At = Math.Clamp(At, 1, 10_000);
        (Rows, Total) = await store.Vacancies.Page(Sought(), store.Now, (At - 1) * PageSize, PageSize);
        IsEmpty = Total == 0 && !IsNarrowed;
        Feeds = await store.VacancyFeeds.Latest();
        memory.Stands(Path, AddressOf(At));
    }

    public string AddressOf(int page) => string.Create(CultureInfo.InvariantCulture, $"{Path}?{(Filter.Length == 0 ? "" : Filter + "&")}at={page}");

    // In the address stands what narrows the list, and nothing about anybody.
    string Filter => string.Join('&', new[]
    {
        Part("q", Q), Part("near", Near), Part("within", Within), How == default ? "" : Part("how", How.ToString()), Part("most", Most), Part("lasting", Lasting), Part("spoken", Spoken),
        NoLicence ? "noLicence=true" : "", NoExperience ? "noExperience=true" : "", Free ? "free=true" : "",
    }.Where(part => part.Length > 0));

    static string Part(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{name}={Uri.EscapeDataString(value)}";

    VacancySought Sought()
    {
        var here = string.IsNullOrWhiteSpace(Near) ? null : NearbyPlaces.Named(shelf.Countries, words.Country, Near);
        IsNearUnknown = here is null && !string.IsNullOrWhiteSpace(Near);
        return new()
        {
            Words = Q,
            Places = here is { } at ? NearbyPlaces.Around(shelf.Countries, at, Whole(Within) ?? 0, Enum.IsDefined(How) ? How : default) : IsNearUnknown ? [] : null,
            AlsoPlaceFree = Free,
            PercentMost = Whole(Most),
            Permanence = Enum.TryParse<VacancyPermanence>(Lasting, out var lasting) && Enum.IsDefined(lasting) ? lasting : null,
            WithoutLicence = NoLicence,
            WithoutExperience = NoExperience,
            Language = Spokens.Contains(Spoken) ? Spoken : null,
        };
    }

    static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000 ? number : null;
}
