namespace Fotfeste.Web;

/// <summary>How one reader wants the pages, kept in a cookie so that it holds before sign-in too.</summary>
/// <param name="Scheme">light, dark or auto.</param>
/// <param name="Size">Text size: sm, md or lg.</param>
/// <param name="Keys">Shortcuts of a single letter work.</param>
public sealed record Looks(string Scheme, string Size, bool Keys)
{
    const string Cookie = "looks";

    public static IReadOnlyList<string> Schemes { get; } = ["auto", "light", "dark"];
    public static IReadOnlyList<string> Sizes { get; } = ["sm", "md", "lg"];
    public static Looks Usual { get; } = new("auto", "sm", true);

    public static Looks Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[Cookie]?.Split('.') is [var scheme, var size, var keys] ? Sane(scheme, size, keys == "1") : Usual;
    }

    /// <summary>Anything that we do not offer becomes the usual choice: the cookie comes from outside.</summary>
    public static Looks Sane(string? scheme, string? size, bool keys) =>
        new(Schemes.FirstOrDefault(s => s == scheme) ?? Usual.Scheme, Sizes.FirstOrDefault(s => s == size) ?? Usual.Size, keys);

    public void KeepIn(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(Cookie, $"{Scheme}.{Size}.{(Keys ? 1 : 0)}", Lasting);
    }

    /// <summary>A choice of looks or language: for a year and a month, for the server only, not tied to sign-in.</summary>
    internal static CookieOptions Lasting => new() { MaxAge = TimeSpan.FromDays(400), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
}
