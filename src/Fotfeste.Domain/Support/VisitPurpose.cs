namespace Fotfeste.Domain;

/// <summary>What a talk with an employer was for.</summary>
public enum VisitPurpose { LearnNeeds, PresentPerson, FollowUp, Thank }
