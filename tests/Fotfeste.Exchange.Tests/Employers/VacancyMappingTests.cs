using System.Globalization;
using System.Text.Json.Nodes;
using Fotfeste.Samples;

namespace Fotfeste.Exchange.Tests;

public sealed class VacancyMappingTests
{
    [Fact]
    public async Task An_ad_of_NAVs_that_says_no_end_is_over_after_six_months()
    {
        var json = InventedFeeds.Of("nav-entry").Json.Replace("\"expires\":\"2026-12-20T00:00:00+01:00\",", "", StringComparison.Ordinal);

        var endless = (await AdKit.Read(json, VacancySource.Nav)).Single().Vacancy!;
        var neither = (await AdKit.Read(json.Replace("\"published\":\"2026-11-02T08:00:00+01:00\",", "", StringComparison.Ordinal), VacancySource.Nav)).Single().Vacancy!;

        Assert.Equal(new(2027, 5, 2, 8, 0, 0, TimeSpan.FromHours(1)), endless.Until!.Value);
        Assert.Equal((null, endless.Revision.AddMonths(6)), (neither.Published, neither.Until!.Value));
    }

    [Fact]
    public async Task An_entry_of_the_Norwegian_feed_becomes_a_vacancy()
    {
        var ad = await AdKit.One("nav-entry");

        Assert.Equal(("nav", "0b8e1d7c-0000-4000-8000-000000000001", Utc("2026-11-03T08:15:30.123Z")), (ad.Source, ad.SourceId, ad.Revision));
        Assert.Equal("Vi trenger deg som liker orden.\n\n• Påfylling\n\n• Litt kasse", ad.Bodies.Single().Text);
        Assert.Equal(("Brygga Matmarked AS", "974760673", 2, "5223"), (ad.EmployerName, ad.EmployerNumber, ad.Positions, ad.Isco));
        Assert.Equal(("Snarest", null, new DateOnly(2027, 1, 2)), (ad.ApplyByText, ad.ApplyByDay, ad.StartDay));
        Assert.Equal((VacancyExtent.Full, null, 100m, VacancyPermanence.Permanent), (ad.Extent, ad.PercentMin, ad.PercentMax, ad.Permanence)); // the feed says Heltid of "full or part time" too
        Assert.Equal(("NO", "Lillestrøm", null, "2000"), (ad.Places[0].Country, ad.Places[0].Name, ad.Places[0].Code, ad.Places[0].Postcode));
        Assert.Equal("Oda Invented", ad.Contacts.Single().Name);
        Assert.Null(ad.NeedsLicence);
    }

    [Fact]
    public async Task An_ad_of_the_Norwegian_registry_is_read_from_its_properties()
    {
        var ad = await AdKit.One("nav-registry");

        Assert.Equal((VacancyExtent.Either, VacancyPermanence.Temporary, new DateOnly(2026, 12, 7), "07.12.2026"), (ad.Extent, ad.Permanence, ad.ApplyByDay, ad.ApplyByText));
        Assert.Equal(WorkingTime.Daytime | WorkingTime.Evening | WorkingTime.Weekend | WorkingTime.Shifts, ad.Times);
        Assert.Equal(("9412", "Frokost & oppvask.", Utc("2026-12-04T23:00:00Z")), (ad.Isco, ad.Bodies.Single().Text, ad.Until));
        Assert.Equal(VacancyState.Removed, (await AdKit.Read(InventedFeeds.Of("nav-registry-page").Json, VacancySource.Nav))[1].Vacancy!.StateAt(Utc("2026-11-01T00:00:00Z")));
    }

    [Fact]
    public async Task What_an_import_partner_sends_has_a_reference_for_identity()
    {
        var ad = await AdKit.One("nav-import");

        Assert.Equal(("88001", 3, "9112", VacancyPermanence.Seasonal, VacancyExtent.Part, false), (ad.SourceId, ad.Positions, ad.Isco, ad.Permanence, ad.Extent, ad.IsPlaceFree!.Value));
        Assert.Equal(Utc("2026-11-05T11:59:26Z"), ad.Revision);
    }

    [Fact]
    public async Task A_Swedish_ad_has_its_longitude_first_and_its_moments_by_the_clock_in_Stockholm()
    {
        var ad = await AdKit.One("jobtech-ad");

        Assert.Equal(new GeoPoint(57.78, 14.16), ad.Places.Single().Point);
        Assert.Equal((Utc("2026-12-31T22:59:59Z"), new DateOnly(2026, 12, 31), Utc("2026-11-01T08:00:00Z")), (ad.Until, ad.ApplyByDay, ad.Published));
        Assert.Equal((50m, 75.5m, VacancyExtent.Part, VacancyPermanence.Permanent, "9412"), (ad.PercentMin, ad.PercentMax, ad.Extent, ad.Permanence, ad.Isco));
        Assert.Equal([("language", "Svenska", true), ("skill", "Livsmedelshygien", false)], ad.Demands.Select(d => (d.Kind, d.Label, d.IsMust)));
        Assert.Equal(("Lo Påhittad", "036-000000"), (ad.Contacts.Single().Name, ad.Contacts.Single().Phone)); // the name may sit in the description
        Assert.Equal("Vi söker en diskare.\n\nLugnt tempo.\n\nDeltid", ad.Bodies.Single().Text);
    }

    [Fact]
    public async Task The_archive_is_known_by_the_identity_that_the_ad_had_while_it_lived() =>
        Assert.Equal("24000003", (await AdKit.One("jobtech-archive")).SourceId);

    [Fact]
    public async Task A_moment_in_the_hour_that_Stockholm_skips_is_an_hour_later()
    {
        var json = InventedFeeds.Of("jobtech-ad").Json.Replace("2026-11-01T09:00:00", "2026-03-29T02:30:00", StringComparison.Ordinal);

        Assert.Equal(Utc("2026-03-29T01:30:00Z"), (await AdKit.Read(json, VacancySource.Jobtech)).Single().Vacancy!.Published);
    }

    [Fact]
    public async Task The_register_of_the_employment_service_has_latitude_by_name()
    {
        var ad = await AdKit.One("af-register");

        Assert.Equal(new GeoPoint(67.85, 20.22), ad.Places.Single().Point);
        Assert.Equal((30m, 75.83m, VacancyExtent.Part, VacancyPermanence.Seasonal, true, false), (ad.PercentMin, ad.PercentMax, ad.Extent, ad.Permanence, ad.NeedsLicence!.Value, ad.NeedsExperience!.Value));
        Assert.Equal("Kim Påhittad", ad.Contacts.Single().Name);
    }

    [Fact]
    public async Task A_Finnish_ad_speaks_its_languages_and_counts_hours_a_week()
    {
        var ads = (await AdKit.Read(InventedFeeds.Of("tmt-page").Json, VacancySource.Tmt)).Select(r => r.Vacancy!).ToList();

        Assert.Equal(("Köksbiträde", "Keittiöapulainen"), (Vacancy.Say(ads[0].Titles, "sv"), Vacancy.Say(ads[0].Titles, "is")));
        Assert.Equal((40m, 80m, VacancyPermanence.Seasonal, new DateOnly(2027, 6, 1)), (ads[0].PercentMin, ads[0].PercentMax, ads[0].Permanence, ads[0].StartDay));
        Assert.Equal((true, true, "297"), (ads[0].NeedsLicence!.Value, ads[0].NeedsBackgroundCheck!.Value, ads[0].Places.Single().Code));
        Assert.Equal(new DateOnly(2026, 12, 31), ads[0].ApplyByDay); // midnight in Helsinki
        Assert.Equal((40m, VacancyPermanence.Hourly, WorkingTime.OnCall), (ads[1].PercentMax, ads[1].Permanence, ads[1].Times));
        Assert.Null(ads[1].EmployerName); // a household's name is a person's
        Assert.Equal(["091", "049"], ads[1].Places.Select(p => p.Code));
    }

    [Fact]
    public async Task A_day_that_is_none_stays_a_text() =>
        Assert.Equal(("Snarast", null), ((await AdKit.One("jobtech-ad")).StartText, (await AdKit.One("jobtech-ad")).StartDay));

    [Fact]
    public async Task A_source_that_leaves_out_whatever_it_may_is_read_all_the_same()
    {
        foreach (var feed in InventedFeeds.All.Where(f => f.Shape is "nav-registry" or "jobtech-ad"))
        {
            var ad = JsonNode.Parse(feed.Json)!.AsObject();
            foreach (var key in ad.Select(p => p.Key).Where(k => k is not ("id" or "uuid" or "timestamp" or "updated" or "title" or "headline")).ToList()) ad[key] = null;

            var read = Assert.Single(await AdKit.Read(ad.ToJsonString(), feed.Source)).Vacancy!;

            Assert.Equal((0, null, null, 1), (read.Places.Count, read.EmployerName, read.Extent, read.Positions));
        }
    }

    static DateTimeOffset Utc(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
}
