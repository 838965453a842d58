using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Which pages are looked at in every way: a new page adds its line here. Who: nobody, coach, leader, administrator or evaluator.</summary>
public static class EveryPage
{
    public static TheoryData<string, string> All() => new()
    {
        { "nobody", "/sign-in" },
        { "nobody", "/looks" },
        { "nobody", "/accessibility" },
        { "coach", "/" },
        { "coach", "/looks" },
    };

    public static TheoryData<string, string, ColorScheme, int> InEveryLight() =>
        [.. from page in All() from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } from width in new[] { 1440, 390 } select (page.Data.Item1, page.Data.Item2, scheme, width)];

    public static StaffMember? Who(TestWorld team, string who)
    {
        ArgumentNullException.ThrowIfNull(team);
        return who switch
        {
            "coach" => team.Coaches[0],
            "leader" => team.NorthLeader,
            "administrator" => team.Administrator,
            "evaluator" => team.Evaluator,
            _ => null,
        };
    }
}
