namespace Fotfeste.Web;

/// <summary>In which of the own roles somebody works just now. The cookie only picks among roles that are held today; it gives nothing.</summary>
public static class PickedRole
{
    const string Cookie = "role";

    /// <summary>The picked one if it is still held, else the first; null when none is held today.</summary>
    public static Role? Of(HttpRequest request, IReadOnlyList<Role> held)
    {
        ArgumentNullException.ThrowIfNull(request);
        return held.FirstOrDefault(role => role.Id.ToString() == request.Cookies[Cookie]) ?? (held.Count > 0 ? held[0] : null);
    }

    public static void KeepIn(HttpResponse response, Id<Role> role)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(Cookie, role.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
    }
}
