using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class VacancyIntakeTests
{
    [Theory, OnBoth]
    public async Task The_same_news_twice_changes_nothing_and_older_news_never_overwrites_newer(Engine engine)
    {
        await using var house = await TestStore.On(engine);

        Assert.Equal(new VacancyCounts(2, 0, 0, 0), await Take(house, Ad("1"), Ad("2")));
        Assert.Equal(new VacancyCounts(0, 0, 2, 0), await Take(house, Ad("1"), Ad("2")));
        Assert.Equal(new VacancyCounts(0, 1, 1, 0), await Take(house, Ad("1", hour: 5) with { Titles = [new("nb", "Ny tittel")] }, Ad("2", hour: -5)));
        Assert.Equal(new VacancyCounts(0, 0, 1, 0), await Take(house, Ad("1", hour: 4)));

        await using var store = house.AsSystem();
        Assert.Equal(["Ny tittel", "Renhold"], await store.Vacancies.OrderBy(v => v.SourceId).Select(v => v.Title).ToListAsync());
    }

    [Theory, OnBoth]
    public async Task What_is_taken_away_loses_its_contacts_and_does_not_come_back_by_old_news(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Take(house, Ad("1"), Ad("2"));

        var gone = await TakeNews(house, new VacancyNews("1", At(3), null), new VacancyNews("77", At(3), null));
        var old = await Take(house, Ad("1", hour: 2));

        Assert.Equal((new VacancyCounts(0, 0, 1, 1), new VacancyCounts(0, 0, 1, 0)), (gone, old));
        await using var store = house.AsSystem();
        var row = await store.Vacancies.SingleAsync(v => v.SourceId == "1");
        Assert.Equal((VacancyState.Removed, "", 0, 0, null), (row.State, row.Contacts.Reveal(), row.Whole().Contacts.Count, row.Whole().Bodies.Count, row.Whole().ApplyEmail));
        Assert.DoesNotContain("canary", row.Content, StringComparison.Ordinal);
        Assert.Equal("canary-contact", (await store.Vacancies.SingleAsync(v => v.SourceId == "2")).Whole().Contacts.Single().Name);
    }

    [Theory, OnBoth]
    public async Task What_has_run_out_is_closed_though_its_source_never_says_so(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Take(house, Ad("1"), Ad("2") with { Until = null });
        house.Clock.Day = Some.Day.AddDays(40);

        await using (var store = house.AsSystem()) Assert.Equal((1, 0), (await new VacancyIntake(store, "nb").CloseDueAsync(), await new VacancyIntake(store, "nb").CloseDueAsync()));
        Assert.Equal(new VacancyCounts(0, 0, 1, 0), await Take(house, Ad("1")));

        await using (var store = house.AsSystem()) Assert.Equal([VacancyState.Closed, VacancyState.Open], await store.Vacancies.OrderBy(v => v.SourceId).Select(v => v.State).ToListAsync());
        house.Clock.Day = Some.Day.AddDays(40 + 181);
        await using (var store = house.AsSystem())
        {
            await new VacancyIntake(store, "nb").ForgetAsync();
            Assert.Equal("2", (await store.Vacancies.SingleAsync()).SourceId);
        }
    }

    [Theory, OnBoth]
    public async Task An_ad_of_NAVs_that_was_stored_without_an_end_is_over_half_a_year_after_it_was_published(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var endless = Ad("old") with { Until = null, Published = At(0).AddMonths(-6) };
        await Take(house, endless, Ad("changed", hour: -24 * 190) with { Until = null, Published = null }, Ad("young") with { Until = null });

        await using var store = house.AsSystem();
        await new VacancyIntake(store, "nb").TakeAsync("tmt", [VacancyNews.Of(endless with { Source = "tmt", SourceId = "finnish" })]);
        var closed = await new VacancyIntake(store, "nb").CloseDueAsync();

        Assert.Equal(2, closed);
        Assert.Equal(["finnish", "young"], await store.Vacancies.Where(v => v.State == VacancyState.Open).Select(v => v.SourceId).Order().ToListAsync());
        Assert.All(await store.Vacancies.Where(v => v.State == VacancyState.Closed).ToListAsync(), v => Assert.Equal((0, true), (v.Whole().Contacts.Count, v.Contacts.IsEmpty)));
    }

    [Fact]
    public async Task A_list_is_narrowed_by_its_index_alone()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var store = house.AsSystem();
        var sought = new VacancySought { Words = "renhold", Places = ["NO-0301"], AlsoPlaceFree = true, PercentMost = 50, Permanence = VacancyPermanence.Permanent, WithoutLicence = true, WithoutExperience = true, Language = "nb" };
        await store.Database.OpenConnectionAsync();
        await using var ask = store.Database.GetDbConnection().CreateCommand();
        var sql = store.Vacancies.AsNoTracking().That(sought).Where(v => v.State == VacancyState.Open).OrderByDescending(v => v.Published).ThenBy(v => v.Id).Select(v => v.Id).ToQueryString();
        ask.CommandText = "EXPLAIN QUERY PLAN " + sql[sql.IndexOf("SELECT", StringComparison.Ordinal)..];
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(sql, "@\\w+").Select(m => m.Value).Distinct()) ask.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter(name, "x"));

        await using var plan = await ask.ExecuteReaderAsync();

        Assert.True(await plan.ReadAsync());
        Assert.Contains("COVERING INDEX ix_vacancy_list", plan.GetString(3), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task One_ad_many_times_in_one_batch_is_one_row(Engine engine)
    {
        await using var house = await TestStore.On(engine);

        var counts = await TakeNews(house, VacancyNews.Of(Ad("1")), VacancyNews.Of(Ad("1", hour: 1)), new("1", At(2), null), VacancyNews.Of(Ad("1", hour: 1)));

        Assert.Equal(new VacancyCounts(1, 1, 1, 1), counts);
        await using var store = house.AsSystem();
        Assert.Equal(VacancyState.Removed, (await store.Vacancies.SingleAsync()).State);
    }

    [Theory, OnBoth]
    public async Task Ads_are_for_coaches_and_leaders_and_leave_no_line_in_the_trail(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Take(house, Ad("1"));
        await using var coach = house.As(house.Team.Coaches[0]);
        await using var administrator = house.As(house.Team.Staff.First(s => house.Team.Roles.Any(r => r.StaffId == s.Id && r.Persona == Persona.Administrator)), Persona.Administrator);
        await using var elsewhere = house.Address.OpenAs(Actor.System("test", Some.NewId<Organisation>(), Some.Day));

        Assert.Equal((1, 0, 0), (await coach.Vacancies.CountAsync(), await administrator.Vacancies.CountAsync(), await elsewhere.Vacancies.CountAsync()));
        await using var system = house.AsSystem();
        Assert.False(await system.Audit.AnyAsync(e => e.Subject == nameof(StoredVacancy)));
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Open_ads_are_found_by_words_place_hours_and_what_they_ask(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Take(house,
            Ad("1") with { Places = [new("NO", "0301", "Oslo"), new("NO", "3205", "Lillestrøm")], PercentMin = 20, PercentMax = 50, Extent = VacancyExtent.Part, Permanence = VacancyPermanence.Permanent, NeedsLicence = true },
            Ad("2") with { Titles = [new("fi", "Siivooja"), new("sv", "Lokalvårdare")], Extent = VacancyExtent.Full, PercentMin = 100, PercentMax = 100, Permanence = VacancyPermanence.Temporary },
            Ad("3") with { IsPlaceFree = true },
            Ad("4") with { Until = At(-1) });
        await using var store = house.As(house.Team.Coaches[0]);

        Assert.Equal(["1", "2", "3"], await Found(new()));
        Assert.Equal(["2"], await Found(new() { Words = "sivoja" }));
        Assert.Equal(["1", "2"], await Found(new() { Places = ["NO-3205"] })); // what an ad does not say counts as possible
        Assert.Equal(["2"], await Found(new() { Places = ["NO-5501"] }));
        Assert.Empty(await Found(new() { Places = [] }));
        Assert.Equal(["1", "2", "3"], await Found(new() { Places = ["NO-0301"], AlsoPlaceFree = true }));
        Assert.Equal(["1", "3"], await Found(new() { PercentMost = 50 }));
        Assert.Equal(["3"], await Found(new() { PercentMost = 10 }));
        Assert.Equal(["1", "3"], await Found(new() { Permanence = VacancyPermanence.Permanent }));
        Assert.Equal(["2", "3"], await Found(new() { WithoutLicence = true }));
        Assert.Equal(["2"], await Found(new() { Language = "sv" }));

        async Task<IEnumerable<string>> Found(VacancySought sought)
        {
            var (rows, total) = await store.Vacancies.Page(sought, store.Now, 0, 10);
            Assert.Equal(rows.Count, total);
            return rows.Select(r => r.SourceId).Order();
        }
    }

    [Theory, OnBoth]
    public async Task What_is_saved_for_somebody_is_seen_by_who_sees_that_person(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Take(house, Ad("1"));
        var person = house.Team.Enrolments[0].Id;
        await using (var coach = house.As(house.Team.Coaches[0]))
        {
            var row = await coach.Vacancies.SingleAsync();
            coach.Add(SavedVacancy.Save(Some.NewId<SavedVacancy>(), await coach.Enrolments.ById(person), row.Id, (row.Title, row.EmployerName, row.PlaceName), "canary-why", house.Team.Coaches[0].Id, Some.Day));
            await coach.SaveChangesAsync();
        }
        await using var own = house.As(house.Team.Coaches[0]);
        await using var foreign = house.As(house.Team.Coaches[1]);

        Assert.Equal("canary-why", (await own.SavedVacancies.For(person)).Single().Why.Reveal());
        Assert.Empty(await foreign.SavedVacancies.For(person));
        var other = house.Team.Enrolments[0];
        foreign.Add(SavedVacancy.Save(Some.NewId<SavedVacancy>(), other, Some.NewId<Vacancy>(), ("x", null, null), null, house.Team.Coaches[1].Id, Some.Day));
        await Assert.ThrowsAsync<NotHere>(() => foreign.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task One_node_at_a_time_reads_a_feed_and_a_silent_one_loses_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var one = house.AsSystem();
        await using var other = house.AsSystem();

        var feed = await one.TakeFeedAsync("nav", "https://feed.example/", default);
        Assert.NotNull(feed);
        Assert.Null(await other.TakeFeedAsync("nav", "https://feed.example/", default));
        feed.Cursor = "page-2";
        await one.ReportAsync(feed, isOver: true, default);

        Assert.Equal("page-2", (await other.TakeFeedAsync("nav", "https://feed.example/", default))!.Cursor);
        house.Clock.Day = Some.Day.AddDays(1);
        Assert.NotNull(await one.TakeFeedAsync("nav", "https://feed.example/", default));
    }

    static DateTimeOffset At(int hour) => new DateTimeOffset(Some.Day.ToDateTime(new(9, 0)), TimeSpan.Zero).AddHours(hour - 24);

    static Vacancy Ad(string id, int hour = 0) => new("nav", id, At(hour))
    {
        Published = At(0), Until = At(24 * 30), Titles = [new("nb", "Renhold")], Bodies = [new("nb", "Ring canary-contact.")], EmployerName = "Skinnende Trapp", ApplyEmail = "canary@x.example", Contacts = [new("canary-contact", null, "1", null)],
    };

    static Task<VacancyCounts> Take(TestStore house, params Vacancy[] ads) => TakeNews(house, [.. ads.Select(VacancyNews.Of)]);

    static async Task<VacancyCounts> TakeNews(TestStore house, params VacancyNews[] news)
    {
        await using var store = house.AsSystem();
        return await new VacancyIntake(store, "nb").TakeAsync("nav", news);
    }
}
