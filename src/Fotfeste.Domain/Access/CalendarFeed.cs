namespace Fotfeste.Domain;

/// <summary>An address that shows somebody on the staff their own appointments on the own telephone. Whoever has the address reads it, so it says little, can be taken back, and is kept as a hash only.</summary>
public sealed class CalendarFeed : IOwned, IVersioned
{
    CalendarFeed() => TokenHash = Session = Language = "";

    public Id<CalendarFeed> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Whose calendar it is, and who alone may see, change or revoke it.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>In which capacity it was opened: it is read in that one, as long as a role of that kind is held.</summary>
    public Persona Persona { get; private set; }
    /// <summary>SHA-256 of the secret in the address, in hexadecimal.</summary>
    public string TokenHash { get; private set; }
    /// <summary>Hash of what every session of the owner hung on when it was opened: what ends them all, such as a new password, ends the feed too.</summary>
    public string Session { get; private set; }
    public FeedNames Names { get; private set; }
    /// <summary>In which language it speaks: a telephone asks without saying its own.</summary>
    public string Language { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }
    /// <summary>From then on there is nothing at the address; null while there is.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }
    public int Version { get; private set; }

    public static CalendarFeed Open(Id<CalendarFeed> id, StaffMember staff, Persona persona, string tokenHash, string session, FeedNames names, string language, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return new() { Id = id, OrganisationId = staff.OrganisationId, StaffId = staff.Id, Persona = persona, TokenHash = tokenHash, Session = session, Names = names, Language = language, OpenedAt = at };
    }

    public void Show(FeedNames names) => Names = names;

    /// <summary>For good; another begins with another address.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
