namespace Fotfeste.Web;

/// <summary>The letters in the circle beside a name: of the first and the last word.</summary>
public static class Initials
{
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => "",
            [var only] => only[..1],
            [var first, .., var last] => first[..1] + last[..1],
        };
    }
}
