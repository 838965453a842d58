namespace Fotfeste.Domain;

/// <summary>The job that a subsidy is estimated for. Nothing here says why somebody needs it.</summary>
/// <param name="Start">When the subsidy begins.</param>
/// <param name="Day">The day whose rules and month of the contract count.</param>
/// <param name="Pay">What the employer pays: the wage a month for the position; a mentor's pay for the agreed hours; the price of a purchase.</param>
/// <param name="Position">Of full time.</param>
public sealed record SubsidyTerms(DateOnly Start, DateOnly Day, Money Pay, Percent Position)
{
    public EmployerCosts Costs { get; init; } = EmployerCosts.None;

    /// <summary>By code of the pack; null for none of its groups.</summary>
    public string? Group { get; init; }

    /// <summary>The rate that the authority chose, where it chooses; null before it has.</summary>
    public decimal? Chosen { get; init; }

    /// <summary>In whole years, at the start.</summary>
    public int? Age { get; init; }

    /// <summary>Whole months away from work before the start.</summary>
    public int? MonthsAway { get; init; }

    /// <summary>Hours paid in the month; null for the position's share of a full-time month.</summary>
    public decimal? HoursInMonth { get; init; }

    /// <summary>What the job would pay at full time; null for the pay scaled up.</summary>
    public Money? FullTimePay { get; init; }

    /// <summary>What was paid out in the same calendar year before.</summary>
    public decimal PaidThisYear { get; init; }

    /// <summary>The month of the contract that the day lies in; the first is 1, and so is any day before the start.</summary>
    public int Month
    {
        get
        {
            var months = ((Day.Year - Start.Year) * 12) + Day.Month - Start.Month;
            return Math.Max(0, Start.AddMonths(months) > Day ? months - 1 : months) + 1;
        }
    }

    /// <summary>The pay of a full-time job: wage x 100 / position.</summary>
    public decimal AtFullTime => FullTimePay?.Amount ?? (Position.Value > 0 ? Pay.Amount * 100m / Position.Value : Pay.Amount);
}
