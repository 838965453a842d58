using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The first administrator of an empty house, and the organisation that it belongs to. Afterwards there is nothing here.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class SetUpModel(Store store, Accounts accounts, Door door, EmptyHouse house, Guesses guesses, PackShelf shelf, Words words, TimeProvider clock) : FormPage
{
    [BindProperty, Display(Name = "access.set-up-code", Description = "access.set-up-code-hint"), RefusedAs("access.set-up-code-wrong", "access.too-many-tries")] public string Code { get; set; } = "";
    [BindProperty, Display(Name = "access.set-up-organisation"), RefusedAs("organisation.name-missing")] public string Organisation { get; set; } = "";
    [BindProperty, Display(Name = "access.set-up-country"), RefusedAs("access.set-up-place-unknown")] public string Country { get; set; } = "";
    [BindProperty, Display(Name = "access.set-up-language", Description = "access.set-up-language-hint")] public string Language { get; set; } = "";
    [BindProperty, Display(Name = "access.set-up-time-zone", Description = "access.set-up-time-zone-hint")] public string TimeZone { get; set; } = "";
    [BindProperty, Display(Name = "access.own-name"), RefusedAs("access.own-name-missing")] public string OwnName { get; set; } = "";
    [BindProperty, Display(Name = "access.name", Description = "access.name-hint"), RefusedAs("access.name-taken", "access.name-odd")] public string UserName { get; set; } = "";
    [BindProperty, Display(Name = "access.password", Description = "access.password-hint"), RefusedAs("access.password-short", "access.password-common")] public string Password { get; set; } = "";

    /// <summary>Every country that there is a pack of, by its own name.</summary>
    public IReadOnlyList<Choice> Countries => [.. shelf.Countries.Current.Select(c => new Choice(c.Country, c.Names.In(c.Language, c.Language)))];
    public static IReadOnlyList<Choice> Languages { get; } = [.. Tongue.All.Select(t => new Choice(t.Code, t.OwnName))];
    public IReadOnlyList<Choice> TimeZones => [.. shelf.Countries.Current.SelectMany(c => c.TimeZones).Distinct().Select(z => new Choice(z, z[(z.LastIndexOf('/') + 1)..].Replace('_', ' ')))];

    public bool DemandsCode => house.DemandsCode(HttpContext.Connection.RemoteIpAddress);
    /// <summary>No organisation yet either; an import may have made one.</summary>
    public bool IsNew => existing is null;
    Organisation? existing;

    public override async Task PrepareAsync()
    {
        if (!await house.IsSoAsync(store)) throw new NotHere();
        existing = (await store.ForOperator()).FirstOrDefault();
    }

    public override Task FillAsync()
    {
        var home = shelf.Countries.Current.OrderByDescending(c => c.Language == words.Language).FirstOrDefault();
        (Language, Country, TimeZone) = (words.Language, home?.Country ?? "", home?.TimeZones[0] ?? "");
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await house.Turn.WaitAsync(HttpContext.RequestAborted);
        try
        {
            await PrepareAsync();
            DemandCode();
            var now = clock.GetUtcNow();
            var organisation = existing ?? Found(now);
            var staff = new StaffMember(Id<StaffMember>.New(now), organisation.Id, OwnName.Trim());
            var role = new Role(Id<Role>.New(now), staff, Persona.Administrator, null, DateRange.Open(organisation.DayAt(now)));
            store.ActAs(Actor.System("set-up", organisation.Id, organisation.DayAt(now)), Purpose.Admin, FieldGroup.Settings);
            var account = new Account { OrganisationId = organisation.Id, StaffId = staff.Id, UserName = UserName.Trim() };
            store.AddRange(existing is null ? [organisation, staff, role] : new object[] { staff, role });
            (await accounts.CreateAsync(account, Password)).Demand(); // one save for all of it
            await door.LetInAsync(account, new Standing(staff, organisation, [role], []), "set-up");
        }
        finally
        {
            house.Turn.Release();
        }
        return Redirect("/account/second-step");
    }

    void DemandCode()
    {
        if (!DemandsCode) return;
        guesses.Demand(HttpContext.Connection.RemoteIpAddress);
        if (house.Opens(Code)) return;
        guesses.Count(HttpContext.Connection.RemoteIpAddress);
        throw new Refusal("access.set-up-code-wrong");
    }

    Organisation Found(DateTimeOffset now)
    {
        Refusal.IfAny(Obstacles());
        return new(Id<Organisation>.New(now), Organisation.Trim(), Country, Language, TimeZone);
    }

    IEnumerable<string> Obstacles()
    {
        if (string.IsNullOrWhiteSpace(Organisation)) yield return "organisation.name-missing";
        if (string.IsNullOrWhiteSpace(OwnName)) yield return "access.own-name-missing";
        if (!Countries.Any(c => c.Value == Country) || !Languages.Any(l => l.Value == Language) || !TimeZones.Any(z => z.Value == TimeZone)) yield return "access.set-up-place-unknown";
    }
}
