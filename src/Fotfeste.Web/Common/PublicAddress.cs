using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>The address that people type when a proxy on this machine stands in front. Only then is what the proxy says about a visitor believed, and only under HTTPS are cookies Secure and <c>__Host-</c>.</summary>
static class PublicAddress
{
    /// <returns>Null when it is no origin.</returns>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" } ? address : null;

    /// <summary>The setting <c>public-url</c>; null without a proxy.</summary>
    public static Uri? Of(IConfiguration settings) => settings["public-url"] is { Length: > 0 } text ? Read(text) : null;

    public static void Add(IServiceCollection services, Uri origin)
    {
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost; // from the loopback only: what is built in
            o.AllowedHosts = [origin.Host];
        });
        services.Configure<HostFilteringOptions>(o => o.AllowedHosts = [origin.Host, "localhost"]);
        if (origin.Scheme != Uri.UriSchemeHttps) return;
        services.Configure<CookiePolicyOptions>(o => o.Secure = CookieSecurePolicy.Always);
        services.Configure<AntiforgeryOptions>(o => (o.Cookie.Name, o.Cookie.SecurePolicy, o.Cookie.Path) = ("__Host-form", CookieSecurePolicy.Always, "/"));
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, o => (o.Cookie.Name, o.Cookie.SecurePolicy, o.Cookie.Path) = ("__Host-session", CookieSecurePolicy.Always, "/"));
        services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Without a proxy the program answers to this machine's own names only.</summary>
    public static void AddLoopback(IServiceCollection services) => services.Configure<HostFilteringOptions>(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);

    public static void Use(WebApplication app, Uri origin)
    {
        app.UseForwardedHeaders();
        if (origin.Scheme != Uri.UriSchemeHttps) return;
        app.UseHsts();
        app.UseCookiePolicy();
    }
}
