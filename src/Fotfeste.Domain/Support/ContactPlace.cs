namespace Fotfeste.Domain;

/// <summary>Where; most of a coach's time belongs outside the office.</summary>
public enum ContactPlace { Office, Workplace, Home, Town, Distance }
