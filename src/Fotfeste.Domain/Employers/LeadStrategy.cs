namespace Fotfeste.Domain;

/// <summary>Where a lead begins (source 004): with the employer's order, for which a person is found, or with the person, for whom a workplace is found.</summary>
public enum LeadStrategy { JobDevelopment, Mediation }
