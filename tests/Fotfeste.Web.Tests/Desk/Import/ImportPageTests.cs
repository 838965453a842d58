using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ImportPageTests
{
    static readonly (string Name, string Text)[] Tables =
    [
        ("participants.csv", "reference;name\nX1;Una Ny\nX2;Bo Ny"),
        ("enrolments.csv", "reference;participant;unit;programme;from;coach\nXE1;X1;Nord;Jobb først;2026-01-10;Ida Nord\nXE2;X2;Nord;Jobb først;2026-01-10;Ida Nord"),
        ("contacts.csv", "reference;enrolment;day;note\nXK1;XE1;2026-02-01;Hei"),
    ];

    [Theory, OnBoth]
    public async Task Files_are_looked_at_confirmed_and_taken_in_as_the_leader(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var preview = await leader.HandIn(Tables);

        Assert.Empty(PageRules.Breaks(preview.Page));
        Assert.Equal(["2", "2", "2", "1"], preview.Page.QuerySelectorAll("tbody tr").Select(r => r.Children[1].TextContent));
        await using (var before = house.Store.AsSystem()) Assert.False(await before.Participants.AnyAsync(p => p.Reference == "X1"));
        var result = await leader.Confirm(preview);
        Assert.Empty(PageRules.Breaks(result));
        Assert.Contains("tatt inn", result.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await using var after = house.Store.AsSystem();
        Assert.Equal(house.Team.NorthLeader.Name, (await after.Audit.SingleAsync(e => e.Action == "added" && e.Subject == "Contact" && e.Actor != "test")).Actor);
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(house.Store.Address.Folder, "uploads")));
        Assert.Empty(house.Faults.Lines);
    }

    [Theory, OnBoth]
    public async Task Own_headings_are_matched_once_and_remembered(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var first = await leader.HandIn(("mine folk.csv", "Hvem;Startet;Farge\nUna Ny;10.1.2026;blå"));

        Assert.Empty(PageRules.Breaks(first.Page));
        Assert.Equal(["Hvem", "Startet", "Farge"], first.Page.QuerySelectorAll("select[name=Columns]").Select(s => first.Page.QuerySelector($"label[for={s.Id}]")!.TextContent));
        var mapped = await leader.Send(first.Path, first.Page, [new("Columns", "name"), new("Columns", "from"), new("Columns", "-"), new("Unit", "Nord"), new("Programme", house.Team.Programme.Id.ToString()), new("Coach", "Ida Nord")], "form[action*=Map]");
        Assert.Equal(HttpStatusCode.Redirect, mapped.StatusCode);
        await leader.Confirm((first.Path, await leader.Page(first.Path)));

        var second = await leader.HandIn(("flere.csv", "Hvem;Startet;Farge\nBo Ny;11.1.2026;gul"));
        Assert.Equal(["name", "from", "-"], second.Page.QuerySelectorAll("select[name=Columns] option[selected]").Select(o => o.GetAttribute("value")));
        await using var coach = house.Store.As(house.Team.Coaches[0]);
        Assert.True(await coach.Participants.AnyAsync(p => p.Name == "Una Ny"));
    }

    [Fact]
    public async Task Every_problem_is_shown_with_place_and_remedy_and_nothing_can_be_confirmed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var preview = await leader.HandIn(
            ("enrolments.csv", "reference;participant;unit;programme;from\nXE1;P1;Sør;Jobb først;2026-01-10"),
            ("staff.csv", "reference;name\nS;Ny Person"));

        Assert.Empty(PageRules.Breaks(preview.Page));
        Assert.Equal(["enrolments.csv, rad 2, Enhet", "staff.csv, rad 2"], preview.Page.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.Null(preview.Page.QuerySelector("form[action*=Confirm]"));
        Assert.Contains("administrator", preview.Page.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_preview_shows_nobody_under_protected_identity_to_a_leader_who_is_not_named(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var person = await ProtectedPerson.In(house.Store);
        (string, string)[] About(string number) => [("contacts.csv", $"reference;enrolment;day\nXK;E{number};2026-02-01"), ("referrals.csv", $"reference;participant;unit;source;received_on\nXR;P{number};Nord;self;2026-03-01")];
        var (other, named) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(person.Leader));
        Assert.NotNull((await other.HandIn(About("1"))).Page.QuerySelector("form[action*=Confirm]")); // nothing is hidden yet
        await person.ProtectAsync(house.Store);

        var (hers, nobodys) = ((await other.HandIn(About("1"))).Page, (await other.HandIn(About("99"))).Page);

        Assert.Null(hers.QuerySelector("form[action*=Confirm]"));
        Assert.Equal(Said(nobodys), Said(hers).Select(line => line.Replace("E1", "E99", StringComparison.Ordinal).Replace("P1", "P99", StringComparison.Ordinal))); // like somebody invented
        Assert.DoesNotContain("Aino", hers.Source.Text, StringComparison.Ordinal);
        Assert.NotNull((await named.HandIn(About("1"))).Page.QuerySelector("form[action*=Confirm]"));

        static List<string> Said(AngleSharp.Dom.IDocument page)
        {
            var lines = page.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
            Assert.NotEmpty(lines);
            return lines;
        }
    }

    [Fact]
    public async Task Only_leaders_import_and_only_their_own_files()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var preview = await leader.HandIn(Tables);

        var other = await house.SignedIn(house.Team.SouthLeader);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(preview.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(preview.Path + "/result")).StatusCode);
        foreach (var staff in new[] { house.Team.Coaches[0], house.Team.Administrator, house.Team.Evaluator })
            Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(staff)).Get("/import")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_too_big_or_missing_is_refused_on_the_same_page()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var none = await leader.Upload([]);
        var big = await leader.Upload([("contacts.csv", new byte[(50 << 20) + 1])]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (none.StatusCode, big.StatusCode));
        Assert.Contains("50 MiB", (await Visitor.Read(big)).QuerySelector("#Files-error")!.TextContent, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(house.Store.Address.Folder, "uploads")));
    }

    [Theory, OnBoth]
    public async Task A_workbook_comes_in_like_the_tables(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await using var store = house.Store.As(house.Team.NorthLeader);
        var book = CaseloadWriter.Xlsx((await Handed.Reading(store, Tables)).Caseload);

        var answer = await leader.Upload([("mappe.xlsx", book)]);
        var preview = (answer.Headers.Location!.ToString(), await leader.Page(answer.Headers.Location.ToString()));
        await leader.Confirm(preview);

        await using var after = house.Store.AsSystem();
        Assert.Equal(2, await after.Enrolments.CountAsync(e => e.Reference == "XE1" || e.Reference == "XE2"));
    }

    [Fact]
    public async Task While_the_store_is_busy_the_answer_says_so()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var gate = WriteGate.Of(house.Store.Address.File!);
        gate.Patience = TimeSpan.FromMilliseconds(50);

        await using (await gate.TakeTurnAsync(default))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await leader.Upload([("contacts.csv", [1])])).StatusCode);
    }

    [Fact]
    public async Task Templates_can_be_had_in_every_language()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        foreach (var (language, heading) in new[] { ("nb", "Navn *"), ("fi", "Nimi *"), ("en", "Name *") })
        {
            leader.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
            leader.Http.DefaultRequestHeaders.Add("Accept-Language", language);
            Assert.Contains(heading, await (await leader.Get("/import/templates/people.csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
            foreach (var name in new[] { "people.xlsx", "tables.xlsx", "tables.zip" }) Assert.Equal(HttpStatusCode.OK, (await leader.Get($"/import/templates/{name}")).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get("/import/templates/secrets.xlsx")).StatusCode);
    }
}
