using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Browser.Tests;

/// <summary>The list of pages is whole, and each page on it opens under a title of its own.</summary>
public sealed class EveryPageTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public void No_page_of_the_program_is_forgotten()
    {
        var routes = House.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(route => route.RoutePattern.RawText!.Trim('/')).Distinct().ToList();
        var listed = EveryPage.Of(Team).Select(page => page.Route).Concat(EveryPage.Unseen.Keys).ToHashSet();

        Assert.Empty(routes.Except(listed));
        Assert.Empty(listed.Except(routes));
    }

    [Fact]
    public async Task Every_page_opens_and_no_two_bear_the_same_title()
    {
        Dictionary<StaffMember, Visitor> visitors = [];
        List<(string Route, string Title)> titles = [];
        foreach (var page in EveryPage.Of(Team))
        {
            var visitor = page.Who is null ? House.NewVisitor() : visitors.TryGetValue(page.Who, out var known) ? known : visitors[page.Who] = await House.SignedIn(page.Who);
            using var answer = await visitor.Get(page.Address);

            Assert.Equal(EveryPage.IsProblem(page) ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
            var drawn = await Visitor.Read(answer);
            Assert.Equal("nb", drawn.DocumentElement.GetAttribute("lang"));
            titles.Add((page.Route, drawn.Title!));
        }

        Assert.All(titles, page => Assert.EndsWith(" - Fotfeste", page.Title, StringComparison.Ordinal));
        Assert.Empty(titles.GroupBy(page => page.Title).Where(same => same.DistinctBy(page => page.Route).Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(page => page.Route).Distinct())}"));
    }
}
