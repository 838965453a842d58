namespace Fotfeste.Domain;

/// <summary>How the two met.</summary>
public enum ContactKind { AtWork, Meeting, Phone, Message, Visit }
