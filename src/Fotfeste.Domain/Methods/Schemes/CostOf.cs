namespace Fotfeste.Domain;

/// <summary>Whose cost a percentage is taken of: the employee's wage, a mentor's pay for the agreed hours, or a documented purchase.</summary>
public enum CostOf { Employee, Mentor, Purchase }
