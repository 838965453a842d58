namespace Fotfeste.Domain;

/// <summary>How often a task comes up.</summary>
public enum TaskOften { AllTheTime, Daily, Weekly, Seldom }
