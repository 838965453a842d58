using Fotfeste.Samples;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>An invented service with invented people, through the same importer as anybody's.</summary>
static class DemoCommand
{
    /// <summary>Known to everybody: it opens only a store that is marked as a demo.</summary>
    public const string Password = "Fjordby-2026!";

    public static Command Demo { get; } = new("demo", "fills an empty store with an invented service, and prints who may sign in", "",
        [
            new("--scenario", string.Join('|', Scenario.Names), "team: a Norwegian team of today; jonkoping: a Swedish county 2012 to 2017 that agrees with a published table.\nteam unless said"),
            new("--day", "DAY", "the day that team is set on; today unless said. The same day gives the same people"),
        ],
        """
        Creates the store when it is not there, and refuses one that holds anything. All people and firms are invented.
        Demo users sign in with the password alone; a store that is not a demo asks for more.

          fotfeste demo --scenario jonkoping --store jonkoping.db
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var outcome = await LoadAsync(errand, errand.OneOf("--scenario", Scenario.Names, "team"), errand.Day("--day"));
        if (!outcome.IsClean) return await FileImport.PrintAsync(errand, outcome);
        await using var opened = await OperatorStore.OpenAsync(errand);
        await PrintSignInsAsync(opened.Organisation!, errand.Result, errand.Format);
        return Command.Done;
    }

    /// <summary>The scenario into the store, accounts included, in one save.</summary>
    /// <exception cref="StoreTrouble">The store holds something.</exception>
    public static async Task<ImportOutcome> LoadAsync(Errand errand, string name, DateOnly? day)
    {
        var condition = await StoreCondition.OfAsync(errand.Address, errand.Stop);
        if (condition.Organisations > 0) throw new StoreTrouble(TroubleKind.NotEmpty, errand.Address.Name);
        var today = DateOnly.FromDateTime(errand.Address.Clock.GetUtcNow().UtcDateTime);
        var scenario = Scenario.Of(name, day ?? today);
        await using var opened = await OperatorStore.OpenOrCreateAsync(errand, errand.Address, scenario.LastDay > today ? scenario.LastDay : today);
        var files = scenario.Files().Select(f => SpreadsheetFile.Of(f.Name, f.Content)).ToList();
        return await new FileImport(new(), Demo: name).RunAsync(opened.Store, files, _ =>
        {
            opened.Store.AddRange(Accounts(opened.Store, scenario));
            opened.Store.AddRange(Appointments(opened.Store, scenario));
            opened.Store.AddRange(Absences(opened.Store, scenario));
            opened.Store.AddRange(new DemoWork(opened.Store, scenario).All());
            opened.Store.AddRange(DemoLeads.Of(opened.Store, scenario));
            opened.Store.AddRange(scenario.Vacancies().Select(ad => StoredVacancy.Of(Id<Vacancy>.New(opened.Store.Now), opened.Store.Actor.OrganisationId, ad, opened.Store.Now)));
        }, errand.Stop);
    }

    /// <summary>Who may sign in, and with what.</summary>
    public static Task PrintSignInsAsync(Organisation organisation, TextWriter to, TableFormat format)
    {
        if (!Scenario.Names.Contains(organisation.Demo)) return Task.CompletedTask; // filled by a measurement
        var listing = new Listing("sign_in", "role", "password");
        foreach (var account in Scenario.Of(organisation.Demo!, DateOnly.FromDayNumber(730_000)).Accounts())
            listing.Add(account.UserName, string.Join(", ", account.Personas.Select(p => CodeOf.Value(p))), Password);
        return to.WriteAsync(listing.Write(format));
    }

    // Calendars are no table of the import: they are made beside it, from the same references.
    static List<Appointment> Appointments(Store store, Scenario scenario)
    {
        var (staff, enrolments) = (store.Staff.Local.ToDictionary(s => s.Reference!), store.Enrolments.Local.ToDictionary(e => e.Reference!));
        var (employers, contacts) = (store.Employers.Local.ToDictionary(e => e.Reference!), store.Contacts.Local.ToDictionary(c => c.Reference!));
        return [.. scenario.Appointments().Select(Made)];

        Appointment Made(AppointmentSample sample)
        {
            var (owner, enrolment) = (staff[sample.Staff], sample.Enrolment is { } whose ? enrolments[whose] : null);
            var planned = Appointment.Plan(Id<Appointment>.New(store.Now), owner.OrganisationId, owner.Id, enrolment, sample.Employer is { } firm ? employers[firm].Id : null, sample.Content,
                store.Now, sample.Content.Day < scenario.LastDay ? sample.Content.Day : scenario.LastDay);
            if (sample.Contact is { } contact) planned.LogAs(contacts[contact]);
            if (sample.IsCancelled) planned.Cancel(Id<AppointmentRevision>.New(store.Now), owner.Id, store.Now);
            return planned;
        }
    }

    static List<Absence> Absences(Store store, Scenario scenario)
    {
        var staff = store.Staff.Local.ToDictionary(s => s.Reference!);
        var rota = new Rota([.. store.Roles.Local], [.. store.Units.Local], []);
        return [.. scenario.Absences().Select(a => Absence.Register(Id<Absence>.New(store.Now), staff[a.Staff], a.Days, a.Deputy is { } deputy ? staff[deputy].Id : null, rota, scenario.LastDay))];
    }

    static IEnumerable<Account> Accounts(Store store, Scenario scenario)
    {
        var staff = store.Staff.Local.ToDictionary(s => s.Reference!, s => s);
        foreach (var invented in scenario.Accounts())
        {
            var account = new Account
            {
                OrganisationId = staff[invented.Staff].OrganisationId,
                StaffId = staff[invented.Staff].Id,
                UserName = invented.UserName,
                NormalizedUserName = invented.UserName.ToUpperInvariant(),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
            };
            account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, Password);
            yield return account;
        }
    }
}
