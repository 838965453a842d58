namespace Fotfeste.Domain;

/// <summary>Who stands behind an employer.</summary>
public enum Sector { Private, Municipal, OtherPublic, NonProfit }
