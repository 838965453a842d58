using System.Globalization;

namespace Fotfeste.Domain;

/// <summary>An amount in one currency, kept exactly. Amounts of two currencies neither add up nor compare.</summary>
/// <param name="Amount">May be less than nothing.</param>
/// <param name="Currency">ISO 4217, such as NOK.</param>
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>
{
    /// <exception cref="InvalidOperationException">Two currencies.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(Same(other).Amount);

    public Money Rounded(Rounding rounding) => this with { Amount = rounding.Round(Amount) };

    /// <summary>The smaller of two.</summary>
    public static Money Least(Money one, Money other) => one <= other ? one : other;

    /// <summary>In the reader's culture, with no more decimals than there are, two at most, and the currency's code behind.</summary>
    public override string ToString() => $"{Amount.ToString("#,0.##", CultureInfo.CurrentCulture)}\u00a0{Currency}";

    Money Same(Money other) => other.Currency == Currency ? other : throw new InvalidOperationException($"{Currency} and {other.Currency} do not go together");

    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + left.Same(right).Amount };
    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - left.Same(right).Amount };
    public static Money operator *(Money money, decimal times) => money with { Amount = money.Amount * times };
    public static Money operator *(Money money, Percent share) => money with { Amount = money.Amount * share.Value / 100m };
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;
}
