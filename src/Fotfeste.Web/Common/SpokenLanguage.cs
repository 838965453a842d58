using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;

namespace Fotfeste.Web;

/// <summary>The first language that the browser asks for and we speak: "no" and "nn" are served bokmål, "en-US" British English.</summary>
sealed class SpokenLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var wanted = httpContext.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1);
        var spoken = wanted.Select(l => Tongue.Find(l.Value.Value)).FirstOrDefault(t => t is not null);
        return Task.FromResult(spoken is null ? null : new ProviderCultureResult(new StringSegment(spoken.Culture.Name)));
    }
}
