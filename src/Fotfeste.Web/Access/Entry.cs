namespace Fotfeste.Web;

/// <summary>What the door says to somebody who knocked.</summary>
public enum Entry
{
    /// <summary>No, whatever the reason: it is not said.</summary>
    Refused,
    /// <summary>The password is right; a code from the own device is asked next.</summary>
    CodeNext,
    /// <summary>The password is right, but this account has only passkeys, and one of them is needed.</summary>
    PasskeyNext,
    In,
}
