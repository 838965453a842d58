namespace Fotfeste.Domain;

/// <summary>The coded answers that the countries have in common. Words for them stand in the texts; country packs refine them later.</summary>
public static class Codes
{
    /// <summary>Who may refer somebody, the person included (domain reference 9.1, requirement 4).</summary>
    public static IReadOnlyList<string> ReferralSources { get; } = ["self", "social-insurance", "employment-service", "psychiatry", "health", "school", "municipality", "relative", "other"];

    /// <summary>Why a referral is declined: never capacity or diagnosis.</summary>
    public static IReadOnlyList<string> DeclineReasons { get; } = ["no-wish-to-work", "other-service-chosen", "moved", "cannot-be-reached", "outside-funding"];

    /// <summary>What the person did for a living, or instead, when the support began.</summary>
    public static IReadOnlyList<string> Occupations { get; } = ["none", "job-seeking", "employed", "sick-listed", "studies", "practice", "day-activity", "sheltered-work", "undisclosed"];

    /// <summary>What the person lives on.</summary>
    public static IReadOnlyList<string> IncomeSources { get; } = ["none", "wage", "sickness-benefit", "rehabilitation-benefit", "disability-pension", "time-limited-disability", "unemployment-benefit", "social-assistance", "study-support", "family", "other", "undisclosed"];

    /// <summary>Why the support ended.</summary>
    public static IReadOnlyList<string> ExitReasons { get; } = ["goal-reached", "own-choice", "moved", "illness", "other-service", "cannot-be-reached", "funding-ended", "died", "misregistered"];

    /// <summary>What the person went on to.</summary>
    public static IReadOnlyList<string> Destinations { get; } = ["work", "studies", "job-seeking", "right-income", "other", "unknown"];

    /// <summary>Why a job ended.</summary>
    public static IReadOnlyList<string> JobEndReasons { get; } = ["term-over", "new-job", "own-choice", "dismissed", "redundancy", "illness", "studies", "other"];
}
