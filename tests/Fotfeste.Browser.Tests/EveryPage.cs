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
        { "coach", "/contacts/new" },
        { "coach", "/enrolments/{enrolment}" },
        { "coach", "/enrolments/{enrolment}/contacts/new" },
        { "coach", "/enrolments/{enrolment}/jobs/new" },
        { "coach", "/contacts/{contact}/edit" },
        { "coach", "/jobs/{job}" },
        { "coach", "/jobs/{job}/terms" },
        { "coach", "/jobs/{job}/end" },
        { "coach", "/jobs/{job}/edit" },
        { "coach", "/employers" },
        { "coach", "/employers/new" },
        { "coach", "/employers/{employer}" },
        { "coach", "/employers/{employer}/edit" },
    };

    public static TheoryData<string, string, ColorScheme, int> InEveryLight() =>
        [.. from page in All() from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } from width in new[] { 1440, 390 } select (page.Data.Item1, page.Data.Item2, scheme, width)];

    /// <summary>The address with the first of the coach's own records where the path names a kind.</summary>
    public static string Address(TestWorld team, string path)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(path);
        return path.Replace("{enrolment}", team.Enrolments[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{contact}", team.Contacts[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{job}", team.Jobs[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{employer}", team.Employers[0].Id.ToString(), StringComparison.Ordinal);
    }

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
