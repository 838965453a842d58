using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Every form of every page sent to somebody else's address, or with somebody else's id in it: nothing is written.</summary>
public sealed class ForeignPostTests
{
    [Theory]
    [InlineData(Engine.Sqlite, "")]
    [InlineData(Engine.Postgres, "enrolment")]
    public async Task A_foreign_id_changes_nothing(Engine engine, string only)
    {
        await using var house = await RunningHouse.On(engine);
        var world = await PolicyTests.ArrangedAsync(house);
        var findings = new List<string>();
        var sent = 0;

        foreach (var persona in new[] { "coach", "leader" })
        {
            var visitor = await house.SignedIn(PolicyWorld.Who(house.Team, persona)!);
            var before = await WritesAsync(house);
            foreach (var row in PolicyRow.All.Where(r => r.Cells[persona] is "own" or "open" or "all" && (only.Length == 0 || r.Of == only)))
                foreach (var (to, fields, mustBeNothing) in await ForgedAsync(visitor, persona, row, world))
                {
                    using var body = new FormUrlEncodedContent(fields);
                    var answer = await visitor.Http.PostAsync(new Uri(to, UriKind.Relative), body);
                    sent++;
                    if (mustBeNothing && answer.StatusCode != HttpStatusCode.NotFound) findings.Add($"{persona} POST {to}: {(int)answer.StatusCode}");
                    if ((int)answer.StatusCode >= 500) findings.Add($"{persona} POST {to}: {(int)answer.StatusCode}");
                    if (await WritesAsync(house) is var after && after != before) findings.Add($"{persona} POST {to}: {after - before} writes");
                    before = after;
                }
        }

        findings.AddRange(house.Faults.Lines.Select(line => line.Split('\n')[0]));
        Findings.None(findings);
        Assert.True(sent > (only.Length == 0 ? 60 : 10), $"{sent} forms were sent");
    }

    /// <summary>Each form as it is drawn for the own case, but sent to a foreign or invented address; and as it is drawn, with a foreign id in place of each own one.</summary>
    static async Task<List<(string To, Dictionary<string, string> Fields, bool MustBeNothing)>> ForgedAsync(Visitor visitor, string persona, PolicyRow row, PolicyWorld world)
    {
        var forged = new List<(string, Dictionary<string, string>, bool)>();
        var own = row.HasId ? world.Of(row.Of).Case : "";
        var page = await visitor.Page(row.At(own));
        foreach (var form in page.QuerySelectorAll("main form[method=post]").Where(f => f.GetAttribute("enctype") is null && !row.Route.StartsWith("/account", StringComparison.Ordinal)))
        {
            var to = form.GetAttribute("action") ?? row.At(own);
            var fields = FieldsOf(form);
            if (row.HasId && row.Cells[persona] == "own" && to.Contains(own, StringComparison.Ordinal))
            {
                var (_, beside, foreign) = world.Of(row.Of);
                foreach (var other in new[] { persona == "coach" ? beside : null, foreign, PolicyWorld.Invented }.OfType<string>())
                    forged.Add((to.Replace(own, other, StringComparison.Ordinal), fields, true));
            }
            foreach (var (name, value) in fields)
                if (world.ForeignFor(value) is { } other) forged.Add((to, new(fields) { [name] = other }, false));
        }
        return forged;
    }

    static Dictionary<string, string> FieldsOf(IElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var name = field.GetAttribute("name")!;
            var value = field.LocalName switch
            {
                "textarea" => field.TextContent,
                "select" => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option:not([value=''])") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
                _ when field.GetAttribute("type") is "radio" or "checkbox" && !field.HasAttribute("checked") => null,
                _ => field.GetAttribute("value") ?? "",
            };
            if (value is not null) fields.TryAdd(name, value);
        }
        return fields;
    }

    static async Task<int> WritesAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return await store.Audit.CountAsync(e => e.Action == "added" || e.Action == "changed" || e.Action == "removed");
    }
}
