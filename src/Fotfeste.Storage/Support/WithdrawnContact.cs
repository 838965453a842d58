namespace Fotfeste.Storage;

/// <summary>A contact that its writer has withdrawn.</summary>
/// <param name="Contact">When it was, why it does not count.</param>
/// <param name="About">The person's name; the employer's for a talk about nobody.</param>
public sealed record WithdrawnContact(Contact Contact, string About);
