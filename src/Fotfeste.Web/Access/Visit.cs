namespace Fotfeste.Web;

/// <summary>Who reads this page, in which organisation: filled at the door, read by the layout.</summary>
public sealed class Visit
{
    public Actor Actor { get; internal set; } = Actor.Nobody;
    public Organisation? Organisation { get; internal set; }
    /// <summary>The roles that this person holds today; with more than one they may change between them.</summary>
    public IReadOnlyList<Persona> Personas { get; internal set; } = [];

    public bool IsSignedIn => Actor != Actor.Nobody;
    /// <summary>For the circle beside the name.</summary>
    public string Initials => string.Concat(Actor.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, .. var more] ? more.Length == 0 ? [one[0]] : [one[0], more[^1][0]] : Array.Empty<char>());
}
