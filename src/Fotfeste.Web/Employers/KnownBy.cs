namespace Fotfeste.Web;

/// <summary>Who of us knows whom, as it is read: the colleague, the one who is known if it is a person, and how.</summary>
public sealed record KnownBy(Acquaintance Told, string Staff, string? Whom);
