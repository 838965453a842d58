namespace Fotfeste.Web;

/// <summary>What a browser may do with our pages: nothing runs or loads that did not come from here, and no page stays in a cache.</summary>
sealed class StrictHeaders(RequestDelegate next)
{
    // data: is for the drawings inside the design system's style sheet.
    const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Csp;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";
        headers.CacheControl = "no-cache, no-store"; // files with a fingerprint in their name say otherwise themselves
        return next(http);
    }
}
