namespace Fotfeste.Domain;

/// <summary>What a contact says. A correction keeps the one that stood before.</summary>
/// <param name="Kind">How.</param>
/// <param name="Met">False when nobody came or answered: an outcome of its own, not a failure to record.</param>
/// <param name="With">With whom.</param>
/// <param name="Place">Where.</param>
/// <param name="Day">When.</param>
/// <param name="Minutes">How long, 0 to <see cref="Contact.LongestDay"/>.</param>
/// <param name="Note">What happened.</param>
/// <param name="NextStep">What comes next.</param>
/// <param name="NextOn">When the next contact is agreed; null when not.</param>
public sealed record ContactContent(ContactKind Kind, bool Met, ContactParty With, ContactPlace Place, DateOnly Day, int Minutes, Sealed Note, Sealed NextStep, DateOnly? NextOn)
{
    /// <summary>Somebody on the employer's side was met or spoken with; a message is not yet a contact.</summary>
    public bool ReachedEmployer => Met && With is ContactParty.Employer or ContactParty.Mentor && Kind != ContactKind.Message;
}
