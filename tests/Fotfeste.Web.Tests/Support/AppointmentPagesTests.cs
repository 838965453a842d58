using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class AppointmentPagesTests
{
    static readonly DateOnly Today = Some.Day; // a Monday; the clock on the wall says eleven

    [Theory, OnBoth]
    public async Task From_the_persons_page_opening_and_saving_is_enough(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/appointments/new?enrolment={house.Team.Enrolments[0].Id}";
        var page = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal("Ny avtale med Aino Berg", page.QuerySelector("h1")!.TextContent);

        var answer = await coach.Send(path, page, LogContactTests.AsDrawn(page));

        Assert.Equal($"/enrolments/{house.Team.Enrolments[0].Id}?saved=true", answer.Headers.Location!.OriginalString);
        var planned = Assert.Single(await AllAsync(house));
        Assert.Equal(new AppointmentContent(Today.AddDays(1), new(8, 0), 45, ContactKind.AtWork, ContactParty.Person, ContactPlace.Workplace, Sealed.Nothing, Sealed.Nothing), planned.Content);
        Assert.Equal((house.Team.Coaches[0].Id, house.Team.Employers[0].Id), (planned.StaffId, planned.EmployerId!.Value));
        var person = await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}");
        Assert.Contains("Tirsdag 17. mars kl. 08.00–08.45", person.QuerySelector("#next")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("17. mars kl. 08.00", (await coach.Page("/participants")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_free_hour_in_the_calendar_leads_to_a_form_that_knows_day_and_hour_and_asks_with_whom(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var free = (await coach.Page("/calendar")).QuerySelector(".ff-free a")!;
        Assert.Equal("Ledig til 16.00", free.TextContent);
        var path = free.GetAttribute("href")!;
        var page = await coach.Page(path);
        Assert.Equal(["Ingen deltaker", "Aino Berg", "Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen"], page.QuerySelectorAll("#Form_Person option").Select(o => o.TextContent));
        Assert.Equal(("16.3.2026", "11.00"), (page.QuerySelector("#Form_Day")!.GetAttribute("value"), page.QuerySelector("#Form_Start")!.GetAttribute("value")));

        var form = new Dictionary<string, string>(LogContactTests.AsDrawn(page)) { ["Form.Person"] = $"{house.Team.Enrolments[1].Id}", ["Form.Start"] = "13.15", ["Form.Minutes"] = "other", ["Form.OtherMinutes"] = "25", ["Form.Location"] = "Biblioteket" };
        Assert.Equal("/calendar?day=2026-03-16", (await coach.Send(path, page, form)).Headers.Location!.OriginalString);
        await coach.Send(path, page, form); // sent twice

        var planned = Assert.Single(await AllAsync(house));
        Assert.Equal((new TimeOnly(13, 15), 25, "Biblioteket"), (planned.Start, planned.Minutes, planned.Location.Reveal()));
    }

    [Theory]
    [InlineData("Form.Day", "15.3.2026", "#Form_Day")]
    [InlineData("Form.Day", "18.3.2027", "#Form_Day")]
    [InlineData("Form.Start", "halv ti", "#Form_Start")]
    [InlineData("Form.Start", "23.30", "#Form_OtherMinutes")]
    [InlineData("Form.Person", "", "#Form_About")]
    public async Task A_refusal_points_to_the_field_and_keeps_what_was_typed(string field, string typed, string where)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page("/appointments/new");
        var filled = new Dictionary<string, string>(LogContactTests.AsDrawn(page)) { ["Form.Person"] = $"{house.Team.Enrolments[1].Id}", ["Form.Location"] = "Biblioteket", [field] = typed };

        var answer = await coach.Send("/appointments/new", page, filled);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Visitor.Read(answer);
        Assert.Equal(where, again.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("Biblioteket", again.QuerySelector("#Form_Location")!.GetAttribute("value"));
        Assert.Empty(await AllAsync(house));
    }

    [Theory, OnBoth]
    public async Task One_week_later_is_one_button_and_calling_off_another_and_nobody_asks_why(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, path) = (await house.SignedIn(house.Team.Coaches[0]), await PlannedAsync(house));

        Assert.Equal("/calendar?day=2026-03-24", (await coach.Post(path, [], "form[action*=Later]")).Headers.Location!.OriginalString);
        Assert.Equal(AppointmentState.Moved, Assert.Single(await AllAsync(house)).State);
        var cancelled = (await coach.Post(path, [], "form[action*=Cancel]")).Headers.Location!.OriginalString;
        Assert.Equal(AppointmentState.Cancelled, Assert.Single(await AllAsync(house)).State);
        Assert.Contains("Ingen spør hvorfor", (await coach.Page(path)).QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        var calendar = await coach.Page(cancelled);
        Assert.Empty(PageRules.Breaks(calendar));

        var undo = calendar.QuerySelector(".ff-last form")!; // it stands in the frame
        using var body = new FormUrlEncodedContent(undo.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)));
        Assert.Equal("/calendar?day=2026-03-24", (await coach.Http.PostAsync(new Uri("/undo", UriKind.Relative), body)).Headers.Location!.OriginalString);

        var planned = Assert.Single(await AllAsync(house));
        Assert.Equal((AppointmentState.Moved, 3), (planned.State, planned.Revisions.Count));
        var history = (await coach.Page(path)).QuerySelector("#history")!.ParentElement!.TextContent;
        Assert.Contains("16. mars 2026 kl. 11.00, av Ida Nord", history, StringComparison.Ordinal);
        Assert.Contains("Dag, før: Tirsdag 17. mars kl. 10.00–10.45", history, StringComparison.Ordinal);
        Assert.Contains("Satt opp igjen", history, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Two_who_change_it_at_once_are_shown_both_versions(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, path) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), await PlannedAsync(house));
        var (mine, theirs) = (await coach.Page(path), await leader.Page(path));

        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send(path, theirs, new(Drawn(theirs)) { ["Form.Start"] = "12.00" }, "form.ff-form")).StatusCode);
        var answer = await coach.Send(path, mine, new(Drawn(mine)) { ["Form.Start"] = "9.00" }, "form.ff-form");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var row = (await Visitor.Read(answer)).QuerySelector(".ff-errors tbody tr")!.TextContent;
        Assert.Contains("kl. 12.00–12.45", row, StringComparison.Ordinal);
        Assert.Contains("kl. 09.00–09.45", row, StringComparison.Ordinal);

        static Dictionary<string, string> Drawn(AngleSharp.Dom.IDocument page) => LogContactTests.AsDrawn(page);
    }

    [Theory, OnBoth]
    public async Task Logging_from_an_appointment_starts_filled_and_closes_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await PlannedAsync(house, Today, new(9, 0), a => a with { Minutes = 60, Kind = ContactKind.Visit, With = ContactParty.Employer, Place = ContactPlace.Town }, house.Team.Employers[1].Id);
        var log = (await coach.Page("/")).QuerySelector(".ff-day a[aria-label='Logg kontakt med Aino Berg']")!.GetAttribute("href")!;
        var page = await coach.Page(log);
        Assert.Empty(PageRules.Breaks(page));

        await coach.Send(log, page, new(LogContactTests.AsDrawn(page)) { ["Form.Note"] = "Vi så på lageret" });

        await using var store = house.Store.AsSystem();
        var contact = (await store.Contacts.Latest(house.Team.Enrolments[0].Id))!;
        Assert.Equal((ContactKind.Visit, true, ContactParty.Employer, ContactPlace.Town, Today, 60), (contact.Content.Kind, contact.Content.Met, contact.Content.With, contact.Content.Place, contact.Content.Day, contact.Content.Minutes));
        Assert.Equal(house.Team.Employers[1].Id, contact.EmployerId);
        var planned = Assert.Single(await AllAsync(house));
        Assert.Equal((AppointmentState.Done, contact.Id), (planned.State, planned.ContactId!.Value));
        var today = (await coach.Page("/")).QuerySelector("#day")!.ParentElement!;
        Assert.Empty(today.QuerySelectorAll("a[aria-label]"));
        Assert.Contains("Logget", today.TextContent, StringComparison.Ordinal);
        Assert.Empty((await coach.Page($"/appointments/{planned.Id}")).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_no_show_is_opened_and_saved_and_the_appointment_is_over()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await PlannedAsync(house, Today, new(9, 0));
        var link = (await coach.Page("/")).QuerySelector(".ff-day a[aria-label='Møtte ikke Aino Berg']")!.GetAttribute("href")!;
        var page = await coach.Page(link);

        await coach.Send(link, page, LogContactTests.AsDrawn(page));

        await using var store = house.Store.AsSystem();
        var contact = (await store.Contacts.Latest(house.Team.Enrolments[0].Id))!;
        Assert.Equal((false, 0, Today), (contact.Content.Met, contact.Content.Minutes, contact.Content.Day));
        Assert.Equal(AppointmentState.Done, Assert.Single(await AllAsync(house)).State);
    }

    [Fact]
    public async Task On_the_persons_page_todays_appointment_is_ticked_and_a_contact_about_something_else_leaves_it_open()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await PlannedAsync(house, Today, new(9, 0));
        await PlannedAsync(house, Today, new(15, 0));
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}";
        var page = await coach.Page(path);
        Assert.Contains("Dette var avtalen mandag 16. mars kl. 09.00", page.QuerySelector("label[for=Form_OfAppointment]")!.TextContent, StringComparison.Ordinal);

        await coach.Send(path, page, new(LogContactTests.AsDrawn(page)) { ["Form.OfAppointment"] = "false" }, "form[data-log]");
        Assert.All(await AllAsync(house), a => Assert.True(a.IsOpen));
        page = await coach.Page(path);
        await coach.Send(path, page, LogContactTests.AsDrawn(page), "form[data-log]");

        Assert.Equal([AppointmentState.Done, AppointmentState.Planned], (await AllAsync(house)).OrderBy(a => a.Start).Select(a => a.State));
    }

    [Theory, OnBoth]
    public async Task Another_persons_appointment_is_not_here_nor_taken_with_a_contact(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var path = await PlannedAsync(house, Today, new(9, 0));
        var id = path[(path.LastIndexOf('/') + 1)..];

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get($"/appointments/new?enrolment={house.Team.Enrolments[0].Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get($"/enrolments/{house.Team.Enrolments[5].Id}/contacts/new?appointment={id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/enrolments/{house.Team.Enrolments[1].Id}/contacts/new?appointment={id}")).StatusCode); // own, but somebody else's
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/enrolments/{house.Team.Enrolments[0].Id}/contacts/new?appointment=nonsense")).StatusCode);
        var form = await coach.Page($"/enrolments/{house.Team.Enrolments[1].Id}/contacts/new");
        var forged = await coach.Send($"/enrolments/{house.Team.Enrolments[1].Id}/contacts/new", form, new(LogContactTests.AsDrawn(form)) { ["Form.Appointment"] = id, ["Form.OfAppointment"] = "true" });

        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.True(Assert.Single(await AllAsync(house)).IsOpen);
    }

    static async Task<string> PlannedAsync(RunningHouse house, DateOnly? day = null, TimeOnly? start = null, Func<AppointmentContent, AppointmentContent>? but = null, Id<Employer>? employer = null)
    {
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var content = Some.Agreed(day ?? Today.AddDays(1), start);
        var planned = Appointment.Plan(Some.NewId<Appointment>(), house.Team.Organisation.Id, house.Team.Coaches[0].Id, await store.Enrolments.ById(house.Team.Enrolments[0].Id), employer, but?.Invoke(content) ?? content, store.Now, Today);
        store.Add(planned);
        await store.SaveChangesAsync();
        return $"/appointments/{planned.Id}";
    }

    static async Task<List<Appointment>> AllAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return await store.Appointments.Include(a => a.Revisions).ToListAsync();
    }
}
