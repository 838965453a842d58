namespace Fotfeste.Domain;

/// <summary>Who bears a national number.</summary>
public enum NumberHolder { Person, Organisation }
