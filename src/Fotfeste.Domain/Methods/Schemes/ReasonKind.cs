namespace Fotfeste.Domain;

/// <summary>What speaks for or against an application.</summary>
public enum ReasonKind { NotOpenYet, Closed, OutOfSeason, TooYoung, TooOld, TooOldAtEnd, AgeNotStated, NeedNotAccepted, NeedNotStated, Question, LongerThanPaid }
