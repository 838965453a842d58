using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What is typed to estimate a subsidy: a job and how much help, nobody's name and never why.</summary>
public sealed class SubsidyForm
{
    [Display(Name = "schemes.pay.employee"), RefusedAs("schemes.pay-missing")] public decimal? Pay { get; set; }
    [Display(Name = "schemes.position"), RefusedAs("schemes.position-out-of-bounds")] public decimal? Position { get; set; } = 100;
    [Display(Name = "schemes.start"), RefusedAs("schemes.start-missing")] public DateOnly? Start { get; set; }
    [Display(Name = "schemes.end", Description = "schemes.end-hint"), RefusedAs("schemes.end-before-start")] public DateOnly? End { get; set; }
    [Display(Name = "schemes.month", Description = "schemes.month-hint"), RefusedAs("schemes.month-out-of-bounds")] public int? Month { get; set; } = 1;
    [Display(Name = "schemes.part.holiday-pay"), RefusedAs("schemes.cost-negative")] public decimal? HolidayPay { get; set; }
    [Display(Name = "schemes.part.pension"), RefusedAs("schemes.pension-out-of-bounds")] public decimal? Pension { get; set; }
    [Display(Name = "schemes.part.employer-tax"), RefusedAs("schemes.tax-not-a-rate")] public decimal? EmployerTax { get; set; }
    [Display(Name = "schemes.part.insurance")] public decimal? Insurance { get; set; }
    [Display(Name = "schemes.group")] public string Group { get; set; } = "";
    [Display(Name = "schemes.chosen", Description = "schemes.chosen-hint")] public decimal? Chosen { get; set; }
    [Display(Name = "schemes.age-at-start"), RefusedAs("schemes.age-unlikely")] public int? Age { get; set; }
    [Display(Name = "schemes.months-away")] public int? MonthsAway { get; set; }
    [Display(Name = "schemes.hours"), RefusedAs("schemes.hours-unlikely")] public decimal? Hours { get; set; }
    [Display(Name = "schemes.full-time-pay")] public decimal? FullTimePay { get; set; }
    [Display(Name = "schemes.needs")] public string Need { get; set; } = "";
    /// <summary>Yes, no or nothing, by the question's code.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>No contract is looked at further ahead, in months.</summary>
    const int LongestMonths = 600;

    public IEnumerable<string> Obstacles(SchemesPack pack, bool asksPay)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (asksPay && Pay is not > 0) yield return "schemes.pay-missing";
        if (Position is not (> 0 and <= 100)) yield return "schemes.position-out-of-bounds";
        if (Start is null) yield return "schemes.start-missing";
        if (End < Start) yield return "schemes.end-before-start";
        if (Month is not (>= 1 and <= LongestMonths)) yield return "schemes.month-out-of-bounds";
        if (Age is < 0 or > 120) yield return "schemes.age-unlikely";
        if (Hours is < 0 or > 744) yield return "schemes.hours-unlikely";
        foreach (var obstacle in pack.Costs.ObstaclesTo(Costs)) yield return obstacle;
    }

    public SubsidyTerms TermsIn(SchemesPack pack) => new(Start!.Value, Start.Value.AddMonths(Month!.Value - 1), pack.Of(Pay ?? 0), new(Position!.Value))
    {
        Costs = Costs, Group = OrNull(Group), Chosen = Chosen, Age = Age, MonthsAway = MonthsAway, HoursInMonth = Hours, FullTimePay = FullTimePay is { } full ? pack.Of(full) : null,
    };

    public EligibilityFacts Facts => new(Start!.Value)
    {
        End = End, AgeAtStart = Age, Need = OrNull(Need), Group = OrNull(Group),
        Answers = Answers.Where(a => a.Value is "yes" or "no").ToDictionary(a => a.Key, a => a.Value == "yes"),
    };

    EmployerCosts Costs => new(new(HolidayPay ?? 0), new(Pension ?? 0), new(EmployerTax ?? 0), new(Insurance ?? 0));

    static string? OrNull(string? code) => string.IsNullOrEmpty(code) ? null : code;
}
