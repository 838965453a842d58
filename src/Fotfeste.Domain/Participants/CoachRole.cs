namespace Fotfeste.Domain;

/// <summary>Which side of the support a coach carries: all of it, or the person's or the employer's side (source 003, Jönköping).</summary>
public enum CoachRole { Whole, PersonSide, EmployerSide }
