namespace Fotfeste.Web;

/// <summary>Why a support or referral is withdrawn, in words.</summary>
static class WithdrawalWords
{
    /// <summary>What can be chosen: nobody says "undone" of what has stood for days.</summary>
    public static IReadOnlyList<WithdrawalReason> Offered { get; } = [WithdrawalReason.Mistake, WithdrawalReason.WrongPerson, WithdrawalReason.Twice];

    public static IReadOnlyList<Choice> Choices(Words words) => [.. Offered.Select(r => Choice.Of(r, Of(words, r)))];

    public static string Of(Words words, WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Undone or WithdrawalReason.Mistake => words["participants.withdraw-mistake"],
        WithdrawalReason.WrongPerson => words["participants.withdraw-wrong-person"],
        WithdrawalReason.Twice => words["participants.withdraw-twice"],
    };
}
