using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class BusyTests
{
    [Fact]
    public async Task While_another_process_writes_a_save_is_refused_with_the_input_kept_and_works_later()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/goal";
        var page = await coach.Page(path);
        var form = new Dictionary<string, string> { ["GoalKind"] = "Work", ["Goal"] = "Skrevet med omhu", ["ContactEveryDays"] = "14", ["Occupation"] = "none", ["Registration"] = "Agreed" };
        var gate = WriteGate.Of(house.Store.Address.File!);
        gate.Patience = TimeSpan.FromMilliseconds(200);

        HttpResponseMessage busy;
        await using (new FileStream(house.Store.Address.File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            busy = await coach.Send(path, page, form);

        Assert.True(busy.StatusCode == HttpStatusCode.ServiceUnavailable, string.Join("|", house.Faults.Lines));
        Assert.Empty(house.Faults.Lines);
        var drawn = await Visitor.Read(busy);
        Assert.Contains("en import er i gang", drawn.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Skrevet med omhu", drawn.QuerySelector("blockquote")!.TextContent);
        Assert.DoesNotContain("Aino", drawn.Body!.TextContent, StringComparison.Ordinal); // nobody could write down that it was shown
        gate.Patience = TimeSpan.FromSeconds(15);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, drawn, [])).StatusCode);
    }

    [Theory, OnBoth]
    public async Task Without_a_line_in_the_trail_there_is_no_page_about_people(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await using (var store = house.Store.AsSystem()) await store.Database.ExecuteSqlAsync($"ALTER TABLE audit_entry RENAME TO elsewhere");

        var withheld = await coach.Get("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, withheld.StatusCode);
        Assert.DoesNotContain("Aino", await withheld.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_page_leaves_one_line_that_names_reader_purpose_group_and_records(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.Get($"/enrolments/{house.Team.Enrolments[0].Id}/goal");

        await using var store = house.Store.AsSystem();
        var line = await store.Audit.OrderByDescending(e => e.Seq).FirstAsync();
        Assert.Equal(("read", "Ida Nord", Purpose.Support, FieldGroup.Wishes), (line.Action, line.Actor, line.Purpose, line.Group));
        Assert.Contains($"Enrolment:{house.Team.Enrolments[0].Id}", line.Records, StringComparison.Ordinal);
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }
}
