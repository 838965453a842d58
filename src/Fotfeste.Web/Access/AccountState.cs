namespace Fotfeste.Web;

/// <summary>Whether somebody can sign in, as drawing and word.</summary>
public sealed record AccountState(string Icon, string Color, string Text)
{
    /// <param name="account">Null for somebody who has none.</param>
    /// <param name="now">A printed code runs out.</param>
    /// <param name="words">In whose language.</param>
    public static AccountState Of(Account? account, DateTimeOffset now, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return account switch
        {
            null => new("MinusCircle", "neutral", words["access.state-none"]),
            { IsClosed: true } => new("XMark", "danger", words["access.state-closed"]),
            { PasswordHash: null } when account.CodeExpires > now => new("EnvelopeClosed", "info", words["access.state-invited"]),
            { PasswordHash: null } => new("Clock", "warning", words["access.state-code-over"]),
            _ => new("CheckmarkCircle", "success", words["access.state-open"]),
        };
    }
}
