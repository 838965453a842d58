using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

public sealed class RouteTests
{
    [Fact]
    public async Task Every_route_has_a_permission_and_a_purpose_and_a_planted_one_is_caught()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var routes = house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        Assert.True(routes.Count > 6);
        Assert.Empty(routes.SelectMany(Missing));
        var planted = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/planted"), 0, null, "planted");
        Assert.Equal(["/planted: no permission", "/planted: no purpose"], Missing(planted));
    }

    [Fact]
    public async Task A_route_that_nobody_permitted_is_closed_even_to_somebody_signed_in()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        using var scope = house.Services.CreateScope();
        var leader = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity("test"));

        var fallback = await scope.ServiceProvider.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var verdict = await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(leader, new DefaultHttpContext(), fallback!);

        Assert.False(verdict.Succeeded);
    }

    static IEnumerable<string> Missing(RouteEndpoint route)
    {
        if (route.Metadata.GetMetadata<IAuthorizeData>() is null && route.Metadata.GetMetadata<IAllowAnonymous>() is null) yield return $"{route.RoutePattern.RawText}: no permission";
        if (route.Metadata.GetMetadata<DeclaresAttribute>() is null) yield return $"{route.RoutePattern.RawText}: no purpose";
    }
}
