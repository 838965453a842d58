namespace Fotfeste.Domain;

/// <summary>What an employer pays on top of the wage, in per cent: holiday pay of the wage, pension of wage and holiday pay, tax of all three, agreed insurance of the wage.</summary>
public sealed record EmployerCosts(Percent HolidayPay, Percent Pension, Percent EmployerTax, Percent Insurance = default)
{
    public static EmployerCosts None { get; } = new(default, default, default);

    public bool IsNegative => HolidayPay.Value < 0 || Pension.Value < 0 || EmployerTax.Value < 0 || Insurance.Value < 0;
}
