namespace Fotfeste.Domain;

/// <summary>What a scheme counts as cost beside the wage itself.</summary>
public enum CostPart { HolidayPay, Pension, EmployerTax, Insurance, SickPay }
