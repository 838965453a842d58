namespace Fotfeste.Domain;

/// <summary>What the person wants the support for.</summary>
public enum GoalKind { Work, Studies, KeepJob }
