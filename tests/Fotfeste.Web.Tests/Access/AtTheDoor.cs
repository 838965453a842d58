using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>What tests of the door do again and again.</summary>
static class AtTheDoor
{
    /// <summary>No invented service any more: a password alone is not enough.</summary>
    public static async Task BeEarnestAsync(this RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        await store.Database.ExecuteSqlRawAsync("UPDATE organisation SET demo = NULL");
    }

    public static Task<HttpResponseMessage> KnockAsync(this Visitor visitor, string name, string password = RunningHouse.Password, string back = "") =>
        visitor.Post("/sign-in" + (back.Length > 0 ? $"?ReturnUrl={Uri.EscapeDataString(back)}" : ""), new() { ["Name"] = name, ["Password"] = password });

    /// <summary>A code for the time step that lies so many from now.</summary>
    public static string CodeOf(this RunningHouse house, string key, int later = 0) => OneTimeCode.At(key, house.Store.Clock.GetUtcNow().ToUnixTimeSeconds() / 30 + later)!;

    /// <summary>Turns the second step on; the key, and the page with the recovery codes.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOnSecondStepAsync(this RunningHouse house, Visitor visitor)
    {
        var page = await visitor.Page("/account/second-step");
        var key = page.QuerySelector("input[name=Key]")!.GetAttribute("value")!;
        var shown = await visitor.Send("/account/second-step", page, new() { ["Digits"] = house.CodeOf(key) });
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var codes = await Visitor.Read(shown);
        Assert.Equal([], PageRules.Breaks(codes));
        return (key, [.. codes.QuerySelectorAll(".ff-codes code").Select(c => c.TextContent)]);
    }

    public static async Task<Account> SavedAccount(this RunningHouse house, StaffMember staff)
    {
        await using var store = house.Store.Address.Open();
        return await store.Users.AsNoTracking().SingleAsync(a => a.StaffId == staff.Id);
    }

    public static async Task<List<AuditEntry>> TrailAsync(this RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return await store.Audit.AsNoTracking().OrderBy(e => e.Seq).ToListAsync();
    }

    public static async Task WithAccountsAsync(this RunningHouse house, StaffMember staff, Func<UserManager<Account>, Account, Task> act)
    {
        await house.AccountFor(staff);
        using var scope = house.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await act(accounts, (await accounts.FindByNameAsync(RunningHouse.NameOf(staff)))!);
    }
}
