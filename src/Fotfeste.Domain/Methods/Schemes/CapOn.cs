namespace Fotfeste.Domain;

/// <summary>What a cap holds down: the wage that counts, or the money that is paid.</summary>
public enum CapOn { Wage, Subsidy }
