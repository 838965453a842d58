using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class CarveAdTests
{
    [Theory, OnBoth]
    public async Task What_an_ad_lists_becomes_tasks_to_lift_out_with_its_employer_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page($"/vacancies/{ad}/carve");
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal("Påfylling\nLitt kasse", page.QuerySelector("[name=Tasks]")!.TextContent.Trim().ReplaceLineEndings("\n"));
        var fields = DrawnFields.With(page, new() { ["Work"] = "Påfylling om morgenen", ["Tasks"] = "Påfylling\nRydde", ["HoursMost"] = "10" });

        var empty = await coach.Send($"/vacancies/{ad}/carve", page, new(fields) { ["Tasks"] = " " });
        foreach (var _ in new[] { 1, 2 }) Assert.EndsWith("/tasks", (await coach.Send($"/vacancies/{ad}/carve", page, fields)).Headers.Location!.OriginalString, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        await using var after = house.Store.As(house.Team.Coaches[0]);
        var job = await after.JobAnalyses.SingleAsync();
        Assert.Equal(["Påfylling", "Rydde"], job.Tasks.All.Select(task => task.What));
        Assert.All(job.Tasks.All, task => Assert.Equal(TaskPlace.CanBeLiftedOut, task.Place));
        Assert.Equal(("3205", true, WorkingTime.Daytime | WorkingTime.EarlyMorning), (job.Municipality, job.Asks.IsEmpty, job.Times));
        Assert.Equal("Brygga Matmarked AS", (await after.Employers.ById(job.EmployerId)).Name);
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(31);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[0])).Get($"/vacancies/{ad}/carve")).StatusCode);
    }
}
