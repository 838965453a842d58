namespace Fotfeste.Domain;

/// <summary>What an amount is for: each month, or once for the whole matter.</summary>
public enum GrantPer { Month, Once }
