namespace Fotfeste.Domain;

/// <summary>How far a possible job at an employer has come. Stored by name, shown in this order.</summary>
public enum LeadStage { Idea, Contacted, Visited, NeedUnderstood, PersonPresented, Trial, Job, Resting }
