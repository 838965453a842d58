using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class MyPageTests
{
    [Theory, OnBoth]
    public async Task The_page_says_what_the_person_wants_who_comes_when_who_helps_and_who_reads(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.Store.AsSystem())
        {
            (await store.Staff.FindAsync(coach.Id))!.Change(coach.Name, "900 00 001");
            store.Add(Some.Appointment(house.Team.Organisation, coach, enrolment, Some.Day.AddDays(1), new(14, 0), about: "Kassa"));
            store.Add(new RhythmStep(Some.NewId<RhythmStep>(), enrolment, coach.Id, Some.Day, 7, 30, "Ny på jobben", Some.Day));
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(coach)).Page($"/enrolments/{enrolment.Id}/my-page");

        Assert.Equal([], PageRules.Breaks(page));
        Assert.Equal("Hei, Aino!", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Du møter Ida Nord.", "I morgen, tirsdag 17. mars.", "Klokka 14.00.", "Det varer 45 minutter.", "Sted: Kontoret.", "Vi snakker om: Kassa"], Lines(page, "next"));
        Assert.Equal("«canary-wishes-1»", page.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(["Vi snakkes minst hver 7. dag.", "Vi snakker også med sjefen din. Det er minst hver 30. dag.", "Ny på jobben"], Lines(page, "agreed"));
        Assert.Equal("tel:90000001", page.QuerySelector(".ff-number-big")!.GetAttribute("href"));
        Assert.Equal(["Ida Nord", "Liv Leder"], page.QuerySelectorAll("#reads ~ ul li").Select(li => li.TextContent));
        Assert.Equal("First", page.QuerySelector(".ff-way [aria-current=step]")!.FirstChild!.TextContent.Trim());
        Assert.DoesNotContain("canary-notes", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".ff-side, .ff-find")); // what is shown to a person holds no way to others
    }

    [Fact]
    public async Task Easy_words_are_the_usual_ones_and_ordinary_text_is_one_tap_away()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/my-page";

        var easy = await coach.Page(path);
        var plain = await coach.Page(easy.QuerySelector(".ff-chips a:last-child")!.GetAttribute("href")!);

        Assert.Equal(("Dette vil jeg", "Målet mitt"), (easy.QuerySelector("#goal")!.TextContent, plain.QuerySelector("#goal")!.TextContent));
        Assert.Equal(("Vi har ikke avtalt et møte. Du kan ringe.", "Det er ikke avtalt noe møte ennå."), (Lines(easy, "next").Single(), Lines(plain, "next").Single()));
        Assert.Equal([], PageRules.Breaks(plain));
    }

    [Fact]
    public async Task A_meeting_with_the_employer_is_not_the_persons_and_what_was_given_to_others_is_told()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Appointment.Plan(Some.NewId<Appointment>(), enrolment.OrganisationId, coach.Id, enrolment, null, Some.Agreed(Some.Day.AddDays(1), about: "Lønn") with { With = ContactParty.Employer }, store.Now, Some.Day));
            store.Add(HandedOver.Plan(Some.NewId<HandedOver>(), enrolment, "NAV Fjordland", coach.Id, store.Now));
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(coach)).Page($"/enrolments/{enrolment.Id}/my-page");

        Assert.DoesNotContain("Lønn", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("NAV Fjordland: Plan", page.QuerySelector("#reads")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_is_what_the_two_agreed_and_not_what_was_agreed_with_the_employer()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.Store.As(coach))
        {
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, Agreed("Ringe mandag", -3) with { With = ContactParty.Person }, Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, Agreed("Snakke om lønna", -1) with { With = ContactParty.Employer }, Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, coach.Id, Agreed("Prøve igjen", 0) with { With = ContactParty.Person, Met = false }, Some.Day));
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(coach)).Page($"/enrolments/{enrolment.Id}/my-page");

        Assert.Equal("Ringe mandag", Lines(page, "agreed").First());
        Assert.DoesNotContain("Snakke om lønna", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøve igjen", page.Body!.TextContent, StringComparison.Ordinal);

        static ContactContent Agreed(string next, int day) => Some.Content(day: Some.Day.AddDays(day)) with { NextStep = Sealed.Of(next) };
    }

    [Theory, OnBoth]
    public async Task A_change_of_coach_is_told_with_its_word_to_the_person_before_and_a_month_after(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (from, to, id) = (house.Team.Coaches[0], house.Team.Coaches[1], house.Team.Enrolments[0].Id);
        await using (var store = house.Store.As(house.Team.NorthLeader))
        {
            var enrolment = (await store.Enrolments.WithAssignments([id])).Single();
            store.Add(CoachChange.Decide(Some.NewId<CoachChange>(), enrolment, from.Id, to.Id, Some.Day.AddDays(7), "Odd blir med på jobben første dag.", Some.NewId<CoachChange>(), house.Team.NorthLeader.Id, store.Now, Some.Day));
            store.Touch(enrolment);
            await store.SaveChangesAsync();
        }

        var before = Lines(await (await house.SignedIn(from)).Page($"/enrolments/{id}/my-page"), "helps");
        house.Store.Clock.Day = Some.Day.AddDays(20);
        var after = Lines(await (await house.SignedIn(to)).Page($"/enrolments/{id}/my-page"), "helps");
        house.Store.Clock.Day = Some.Day.AddDays(60);
        var later = Lines(await (await house.SignedIn(to)).Page($"/enrolments/{id}/my-page"), "helps");

        Assert.Equal(["Fra mandag 23. mars hjelper Odd Nord deg.", "Odd blir med på jobben første dag."], before.Take(2));
        Assert.Equal("Siden mandag 23. mars hjelper Odd Nord deg.", after.First());
        Assert.DoesNotContain(later, line => line.Contains("23. mars", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_around_the_person_may_be_told_what_is_said_only_where_it_is_agreed_now()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, person) = (house.Team.Coaches[0], house.Team.Participants[0]);
        var now = new DateRange(Some.Day.AddDays(-9), Some.Day.AddDays(15));
        await using (var store = house.Store.AsSystem())
        {
            Around(AroundKind.Caseworker, "Kari Vik", MayKnow.Job, now);
            Around(AroundKind.Other, "Per Dal", MayKnow.ThatWeMeet, DateRange.Open(Some.Day));
            Around(AroundKind.Kin, "Mor Vik", MayKnow.Nothing, now);
            Around(AroundKind.Treatment, "Dr. Lie", MayKnow.AllAgreed, new(Some.Day.AddDays(-9), Some.Day.AddDays(-1)));
            await store.SaveChangesAsync();

            void Around(AroundKind kind, string name, MayKnow may, DateRange agreed) => store.Add(PersonAround.Meet(Some.NewId<PersonAround>(), person, kind, name, null, "900 00 002", null, may, agreed));
        }

        var page = await (await house.SignedIn(coach)).Page($"/enrolments/{house.Team.Enrolments[0].Id}/my-page");

        Assert.Equal([], PageRules.Breaks(page));
        var said = page.QuerySelectorAll("#reads ~ ul li:has(.ff-strong) p").Select(p => p.TextContent.Trim());
        Assert.Equal(["Kari Vik · Saksbehandler", "Får vite at vi møtes, og om jobben. Det gjelder til og med 31. mars 2026.", "Per Dal", "Får vite at vi møtes."], said);
        Assert.DoesNotContain("900 00 002", page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var silent in new[] { "Mor Vik", "Dr. Lie" }) Assert.DoesNotContain(silent, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_coach_is_away_the_page_says_who_helps_and_the_leader_sees_at_once_what_nobody_does()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, path) = (house.Team, $"/enrolments/{house.Team.Enrolments[0].Id}/my-page");
        var day = Some.Day.AddDays(8); // met a week before: due by 14 days the day before, and no week has passed since
        await AwayAsync(house, team.Coaches[0], team.Coaches[1], day);
        house.Store.Clock.Day = day;

        var page = await (await house.SignedIn(team.NorthLeader)).Page(path);
        Assert.Contains("Odd Nord", page.QuerySelector("#helps")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await (await house.SignedIn(team.NorthLeader)).Page("/")).QuerySelectorAll("[aria-labelledby=needs] .ff-due li")); // a deputy is told first

        await AwayAsync(house, team.Coaches[1], null, day);
        Assert.Equal(10, (await (await house.SignedIn(team.NorthLeader)).Page("/")).QuerySelectorAll("[aria-labelledby=needs] .ff-due li").Length);
    }

    static async Task AwayAsync(RunningHouse house, StaffMember who, StaffMember? deputy, DateOnly day)
    {
        await using var store = house.Store.AsSystem();
        store.Add(Absence.Register(Some.NewId<Absence>(), who, new(day, day), deputy?.Id, new(house.Team.Roles, house.Team.Units, []), day));
        await store.SaveChangesAsync();
    }

    [Fact]
    public async Task Whoever_supports_somebody_else_finds_nothing()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        using var answer = await (await house.SignedIn(house.Team.Coaches[1])).Get($"/enrolments/{house.Team.Enrolments[0].Id}/my-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    static IEnumerable<string> Lines(AngleSharp.Dom.IDocument page, string card) => page.GetElementById(card)!.ParentElement!.QuerySelectorAll("p").Select(p => p.TextContent.Trim());
}
