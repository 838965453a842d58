namespace Fotfeste.Domain;

/// <summary>What a line of a worked sum says.</summary>
public enum LineKind
{
    Pay, WageCap, CountedPay, HolidayPay, Pension, EmployerTax, Insurance, Cost, Rate, Fee, Multiple, PerHour, PerMonth, Addition, HoursInMonth,
    Top, LowerPart, UpperPart, RoomToFullTime, SubsidyCap, Intensity, Subsidy,
}
