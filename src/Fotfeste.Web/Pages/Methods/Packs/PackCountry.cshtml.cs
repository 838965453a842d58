using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What holds in one country: who does what, what work is called, what people live on, how long things are kept, which days are free.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class PackCountryModel(Store store, PackShelf shelf, Words words) : PageModel
{
    /// <summary>Null for the year at hand.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "packs.country.holidays-year")] public int? Year { get; set; }

    public CountryPack Pack { get; private set; } = null!;
    public string Name => Say(Pack.Names);
    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];
    public int Municipalities => shelf.Countries.Municipalities(Pack.Country).All.Count;
    /// <summary>Methods of the country, the newest version of each.</summary>
    public IReadOnlyList<MethodPack> Methods => [.. shelf.CurrentMethods.Where(m => m.Country == Pack.Country)];
    /// <summary>What it pays and lends a hand with; null for none.</summary>
    public SchemesPack? Schemes => shelf.Schemes.In(Pack.Country);
    /// <summary>How many forms it has in common with other countries.</summary>
    public int CommonForms => shelf.FormsIn(Pack.Country).All.Count - Pack.Forms.Forms.Count;
    public int FirstYear => HolidayCalendar.FirstYear;
    public int LastYear => HolidayCalendar.LastYear;

    /// <summary>What the country calls the coded answers.</summary>
    public IEnumerable<(string Title, CodeList Kind, IReadOnlyList<CountryCode> Codes)> Lists => new[]
    {
        (words["packs.country.incomes"], CodeList.Income, Pack.IncomeSources), (words["packs.country.referrals"], CodeList.ReferralSource, Pack.ReferralSources), (words["packs.country.exits"], CodeList.ExitReason, Pack.ExitCodes),
    }.Where(list => list.Item3.Count > 0);

    public IActionResult OnGet(string country)
    {
        Pack = shelf.Country(country) ?? throw new NotHere();
        Year = Math.Clamp(Year ?? store.Actor.Today.Year, FirstYear, LastYear);
        Holidays = Pack.Holidays.In(Year.Value);
        return Page();
    }

    public string Say(PackText text) => text?.In(words.Language, Pack.Language) ?? "";

    public string? Lang(PackText text) => words.Lang(text, Pack.Language);

    /// <summary>In which days it holds; null for always.</summary>
    public string? Holds(DateRange? validity) => validity is not { } days ? null : days.From == DateOnly.MinValue ? words["packs.until", words.Day(days.Until!.Value)] : words.Days(days);
}
