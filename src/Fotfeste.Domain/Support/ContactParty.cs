namespace Fotfeste.Domain;

/// <summary>With whom.</summary>
public enum ContactParty { Person, Employer, Mentor, Authority, Other }
