namespace Fotfeste.Domain;

/// <summary>What a time limit is about.</summary>
public enum DeadlineKind { ApplyBeforeStart, DecisionBeforeStart, ApproveBeforeStart, ApproveBeforePurchase, ClaimPeriod, ClaimWithin, FromFirstExpense }
